import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { correctedIndicator, correctedPlace } from '@/components/data/release-note'
import { ProfilePage } from '@/components/profile/province-page'
import { correctionsSince } from '@/data/history/corrections'
import { changeNames } from '@/data/history/text'
import type { FrozenData } from '@/data/profile/province-details'
import { profileDetails } from '@/data/profile/province-details'
import { revisedRelease } from '@/tests/support/revised'

/** Guangdong's exports are corrected by the second release and again by the third; Beijing's by the third. */
const first = revisedRelease('2030.1', '2030-01-01', {})
const last = revisedRelease('2030.3', '2030-03-01', { 'dds-export/440000/2023': 466, 'dds-export/110000/2023': 300 })
const second = revisedRelease('2030.2', '2030-02-01', { 'dds-export/440000/2023': 465 })
const releases = [first, second, last]

/** The page of Guangdong by a release, at an address that is pinned to it or not. */
function pageOf({ dataset, id, date }: FrozenData, pinned: string | null, note: string | null = null): string {
  const place = dataset.places.find(({ code }) => code === '440000')
  if (place === undefined) throw new Error('Guangdong is missing')
  const page = (
    <ProfilePage
      dataset={dataset}
      details={profileDetails(dataset, place, releases)}
      publication={{ site: '地图', origin: 'https://map.example.cn', release: id, date, language: 'zh' }}
      settings={{ SITE_URL: 'https://map.example.cn' }}
      release={pinned}
      note={note}
    />
  )
  return renderToStaticMarkup(page).replaceAll('&amp;', '&')
}

/** What the drawer of exports says became of them. */
function historyIn(html: string): string {
  const [, drawer = ''] = html.split('<span class="unseen"> 出口</span>')
  return /<dt>修订<\/dt><dd>([^<]*)/.exec(drawer)?.[1] ?? ''
}

describe('the page of a place', () => {
  it.each([
    [first, '464.1亿美元'],
    [second, '465.0亿美元'],
    [last, '466.0亿美元'],
  ])('by the release $id prints the figure of then', (release, figure) => {
    const html = pageOf(release, release.id, '说明')
    expect(/<p class="headline"[\s\S]*?<\/p>/.exec(html)?.[0]).toContain(figure)
    expect(html).toContain(`数据版本${release.id} · 来源见文末`)
    expect(html).toContain(`https://map.example.cn/provinces/guangdong?release=${release.id}`)
  })

  it('tells what became of a figure, also in releases that came later', () => {
    const history = historyIn(pageOf(first, first.id, '说明'))
    expect(history).toContain('2030.1版（2030-01-01）首次收入')
    expect(history).toContain('2030.2版（2030-02-01）改为465.0亿美元')
    expect(history).toContain('2030.3版（2030-03-01）改为466.0亿美元')
    expect(historyIn(pageOf(last, null))).toBe(history)
  })

  it('by an earlier release keeps it in every link to the same place, and calls the brief what it is', () => {
    const html = pageOf(first, first.id, '说明')
    for (const path of [
      '/en/provinces/guangdong?release=2030.1',
      '/provinces/guangdong/share?release=2030.1',
      '/provinces/guangdong/download.csv?release=2030.1',
      '/provinces/guangdong/cite.bib?release=2030.1',
    ]) {
      expect(html).toContain(`href="${path}"`)
    }
    const compared = html.match(/href="\/compare\?[^"]*/g) ?? []
    expect(compared.length).toBeGreaterThan(0)
    expect(compared.filter((href) => !href.endsWith('&release=2030.1'))).toEqual([])
    expect(html).toContain('/brief">A4一页简报（最新数据）')
    expect(html).toContain('<link rel="canonical" href="https://map.example.cn/provinces/guangdong?release=2030.1"')
    expect(html).toContain(
      new URLSearchParams({ url: 'https://map.example.cn/provinces/guangdong?release=2030.1' }).toString(),
    )
  })

  it('by the newest release is the page of the newest data, at whose address it is found', () => {
    const [pinned, live] = [pageOf(last, last.id), pageOf(last, null)]
    for (const html of [pinned, live]) {
      expect(html).toContain('<link rel="canonical" href="https://map.example.cn/provinces/guangdong"')
      expect(html).toContain('/brief">A4一页简报（可打印）')
    }
    const plain = (html: string) => html.replaceAll(/[?&]release=2030\.3/g, '')
    expect(plain(pinned)).toBe(plain(live))
    expect(live).not.toMatch(/href="\/(?:en\/)?(?:provinces|compare)[^"]*release=/)
  })
})

describe('what was corrected since', () => {
  const changes = correctionsSince(releases, first.id).flatMap((group) => group.changes)

  it('is told of a place by year and indicator, and of no other', () => {
    const names = changeNames(first.dataset, last.dataset, 'zh')
    const { name, lines, count } = correctedPlace('440000', changes, names)
    expect([name, count > 1, lines.length === Math.min(count, 12)]).toEqual(['广东', true, true])
    expect(lines).toContain('2023年 可数字化交付的服务出口：464.1亿美元 → 466.0亿美元')
    expect(lines.filter((line) => line.includes('北京'))).toEqual([])
    expect(correctedPlace('530000', changes, names).lines.filter((line) => line.includes('服务出口：'))).toEqual([])
  })

  it('is told of an indicator by place and year, at most twelve of them', () => {
    const names = changeNames(first.dataset, last.dataset, 'en')
    const { name, lines } = correctedIndicator('dds-export', changes, names)
    expect(name).toBe('Digitally deliverable services exports')
    expect(lines).toContain('Guangdong, 2023: US$46.41\u00a0bn → US$46.60\u00a0bn')
    expect(lines).toHaveLength(2)
    const rows = Array.from({ length: 7 }, () => changes.filter(({ indicator }) => indicator === 'dds-export')).flat()
    const many = correctedIndicator('dds-export', rows, names)
    expect([many.count, many.lines.length]).toEqual([14, 12])
  })
})
