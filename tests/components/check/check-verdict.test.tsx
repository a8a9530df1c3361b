import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CheckVerdict } from '@/components/check/check-verdict'
import type { CheckedPicture, Verdict } from '@/components/check/verdict'
import type { Language } from '@/data/language'

const claim = { view: '/?release=2026.1', release: null, sha256: null, picture: null, theme: null }
const position = { figures: 32, differences: [], added: 0 }
const sound: CheckedPicture = {
  kind: 'page',
  title: '2023年各省可数字化交付的服务进出口',
  language: 'zh',
  page: '/?release=2026.1',
  latest: '/',
  picture: { src: '/snapshot.png?release=2026.1', width: 1200, height: 1000, release: '2026.1' },
  release: { kind: 'known', id: '2026.1', date: '2026-11-20' },
  print: { kind: 'same' },
  newest: { id: '2026.2', date: '2026-11-21' },
  position,
  corrections: [],
}
const revised = {
  place: '广东省',
  indicator: '可数字化交付的服务进出口',
  period: '2023',
  before: '893.4亿美元',
  after: '901.2亿美元',
}

function pageOf(verdict: Partial<CheckedPicture>, language: Language = 'zh'): string {
  return renderToStaticMarkup(<CheckVerdict verdict={{ claim, ...sound, ...verdict }} language={language} />)
}

function told(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

describe('the verdict says', () => {
  it('that all figures hold, how many, and since when', () => {
    const text = told(pageOf({}))
    expect(text).toContain('数字没有修订，仍然有效')
    expect(text).toContain('2026.1版，2026年11月20日发布。最新的是2026.2版，2026年11月21日发布。')
    expect(text).toContain('32个数字全都没有变')
    expect(told(pageOf({ release: { kind: 'known', ...sound.newest } }))).toContain('是最新一版的数字')
  })

  it('which figures were revised, the old beside the new', () => {
    const html = pageOf({ position: { ...position, differences: [revised], added: 2 } })
    expect(told(html)).toContain('有1个数字后来修订了')
    expect(html).toContain('<th scope="row">广东省</th><td>893.4亿美元</td><td>901.2亿美元</td>')
    expect(told(html)).toContain('另有2个数字是后来新增的')
    expect(told(pageOf({ position: { ...position, differences: [{ ...revised, after: null }] } }))).toContain(
      '已不在表中',
    )
  })

  it('of which year and indicator each is, where there are several', () => {
    const older = { ...revised, period: '2022', before: '850.0亿美元', after: '851.0亿美元' }
    const html = pageOf({ position: { ...position, differences: [revised, older] } })
    expect(html).toContain('广东省<small>可数字化交付的服务进出口 2022</small>')
  })

  it('that a table differs, with both possible reasons, whether or not its figures were revised', () => {
    for (const differences of [[], [revised]]) {
      const text = told(pageOf({ print: { kind: 'other' }, position: { ...position, differences } }, 'en'))
      expect(text).toContain('The table is not that of the release named')
      expect(text).toContain('Somebody may have changed it, or an older program may have drawn it')
    }
    expect(told(pageOf({ print: { kind: 'as', release: '2026.2' } }))).toContain('数字是本站2026.2版的')
  })

  it('what cannot be known', () => {
    const coded = told(pageOf({ print: { kind: 'none' } }))
    expect(coded).toContain('链接所指的数字没有修订')
    expect(coded).toContain('图上印的数字无法直接核对')
    expect(coded).not.toContain('仍然有效')
    expect(told(pageOf({ release: { kind: 'unnamed' }, position: null }))).toContain('地址里没有写')
    expect(told(pageOf({ release: { kind: 'unknown', id: '2031.9' }, position: null }))).toContain('没有2031.9这一版')
  })

  it('counts in the plural only what is more than one', () => {
    expect(told(pageOf({ position: { ...position, differences: [revised] } }, 'en'))).toContain(
      '1 of 32 figures differs',
    )
  })
})

describe('an address that is not of this site', () => {
  const foreign: Verdict = {
    claim: { ...claim, view: 'https://other.example/<b>' },
    kind: 'foreign',
    host: 'other.example',
  }

  it('is text, and no link', () => {
    const html = renderToStaticMarkup(<CheckVerdict verdict={foreign} language="zh" />)
    expect(html).toContain('<code>https://other.example/&lt;b&gt;</code>')
    expect(html).not.toContain('href')
  })
})
