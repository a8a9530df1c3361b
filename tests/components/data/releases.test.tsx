import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ReleaseComparisonPage } from '@/components/data/release-comparison-page'
import { ReleaseNote } from '@/components/data/release-note'
import { datasetDifference } from '@/data/history/difference'
import { changeNames } from '@/data/history/text'
import type { Language } from '@/data/language'
import { revisedDataset, someTables } from '@/tests/support/revised'

const before = revisedDataset((row) => row, '2026.2')
const [zone] = someTables.zones

/** Guangdong's exports corrected, Beijing's GDP withdrawn, a figure of 2030 new; one definition, one zone, one base figure changed. */
const after = revisedDataset(
  (row) => {
    const name = `${row.indicator}/${row.place}/${row.period}`
    if (name === 'dds-export/440000/2023') return { ...row, value: 465 }
    if (name === 'dds-import/440000/2023') return { ...row, precision: 0.01 }
    return name === 'gdp/110000/2024' ? null : row
  },
  '2026.3',
  {
    indicators: someTables.indicators.map((row) =>
      row.id === 'population' ? { ...row, definition_zh: '新的口径', definition_en: 'A new definition' } : row,
    ),
    zones: someTables.zones.map((row) => (row === zone ? { ...row, revoked: '2025-12-01' } : row)),
    'local-figures': someTables['local-figures'].map((row, i) => (i === 0 ? { ...row, value: 12_345 } : row)),
  },
)

const releases = [
  { id: '2026.2', date: '2026-11-21' },
  { id: '2026.3', date: '2026-12-01' },
] as const

function pageOf(language: Language, isTurned = false): string {
  const [a, b] = isTurned ? [after, before] : [before, after]
  return renderToStaticMarkup(
    <ReleaseComparisonPage
      language={language}
      settings={{}}
      releases={releases}
      from={releases[0]}
      to={releases[1]}
      unknown={[]}
      difference={datasetDifference(a, b)}
      tables={[{ table: 'observations', fresh: 2, gone: 3 }]}
      names={changeNames(a, b, language)}
    />,
  )
}

/** The cells of the rows of a table that has this caption. */
function rowsOf(html: string, caption: string): readonly (readonly string[])[] {
  const [, table = ''] = html.split(`<caption>${caption}</caption>`)
  const body = table.split('</table>')[0]?.split('<tbody>')[1] ?? ''
  return [...body.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell),
  )
}

describe('the page on which two releases are compared', () => {
  const html = pageOf('zh')

  it('lists corrected figures with both readings, under their indicator', () => {
    expect(rowsOf(html, '可数字化交付的服务出口')).toEqual([['广东', '2023', '464.1亿美元', '465.0亿美元']])
  })

  it('says of a computed figure that it follows from others', () => {
    expect(rowsOf(html, '可数字化交付的服务进出口差额')).toContainEqual([
      '广东',
      '2023',
      '34.9亿美元',
      '35.8亿美元',
      '随所用数字重新算出',
    ])
  })

  it('says what changed where the figure reads the same', () => {
    expect(rowsOf(html, '可数字化交付的服务进口')).toEqual([
      ['广东', '2023', '429.2亿美元', '429.2亿美元', '更改了精确到的位数'],
    ])
  })

  it('says what is gone, and nothing in place of its figure', () => {
    const row = rowsOf(html, '地区生产总值').find(([place]) => place === '北京')
    expect([row?.[1], row?.[3], row?.[4]]).toEqual(['2024', '', '撤回'])
  })

  it('sets the texts of a definition against each other', () => {
    expect(html).toMatch(/<dt>口径<\/dt><dd><del>[^<]+<\/del> <ins>新的口径<\/ins>/)
  })

  it('tells of sites, local figures and rows', () => {
    expect(html).toMatch(/改动：[^<]*（\d{4}-\d\d-\d\d） → [^<]*2025-12-01）/)
    expect(html).toMatch(/改动：[^<]* → [^<]*12\u202f345/)
    expect(html).toContain('数字：新增或改动2行，删去3行')
  })

  it('lists what is new when it is read the other way round', () => {
    const turned = pageOf('zh', true)
    expect(rowsOf(turned, '地区生产总值')[0]).toHaveLength(3)
    expect(turned).toContain('id="added"')
    expect(html).not.toContain('id="added"')
  })

  it('says the same in English', () => {
    expect(rowsOf(pageOf('en'), 'Digitally deliverable services exports')).toEqual([
      ['Guangdong', '2023', 'US$46.41\u00a0bn', 'US$46.50\u00a0bn'],
    ])
  })
})

describe('the note on a pinned page', () => {
  const note = (language: Language, count: number, own: number, kind: 'indicator' | 'place' = 'indicator') =>
    renderToStaticMarkup(
      <ReleaseNote
        language={language}
        pinned={releases[0]}
        newest={releases[1]}
        count={count}
        subjects={[
          { kind, name: '出口', count: own, lines: Array.from({ length: Math.min(own, 2) }, (_, i) => `第${i + 1}行`) },
        ]}
        latest="/?indicator=dds-export"
        all="/data/releases?from=2026.2&to=2026.3"
      />,
    )

  it('says when nothing was corrected, without a list', () => {
    const html = note('zh', 0, 0)
    expect(html).toContain(
      '这个链接固定在2026年11月21日发布的数据（2026.2版）。此后发布的版本没有更正其中任何一个数字。',
    )
    expect(html).not.toContain('<details')
  })

  it('counts all corrections and those of the indicators that the link names, and lists the first of these', () => {
    const html = note('zh', 8, 3)
    expect(html).toContain('此后更正了8个数字，其中“出口”有3个。')
    expect(html).toContain('<li>第2行</li><li><a href="/data/releases?from=2026.2&amp;to=2026.3">及其他1个</a></li>')
  })

  it('says when the indicator of the link is not among them', () => {
    expect(note('zh', 8, 0)).toContain('此后更正了8个数字，“出口”的数字没有更正。')
    expect(note('en', 1, 0)).toContain('One figure has been corrected since, none of “出口”.')
  })

  it('names a place without quotation marks', () => {
    expect(note('zh', 8, 3, 'place')).toContain('此后更正了8个数字，其中出口有3个。')
    expect(note('zh', 8, 0, 'place')).toContain('，出口的数字没有更正。')
    expect(note('en', 8, 3, 'place')).toContain('<summary>Corrected figures of 出口: 3</summary>')
  })

  it('offers the present figures and those of then', () => {
    const html = note('zh', 8, 3)
    expect(html).toContain('<li aria-current="true">按2026年11月21日发布的看</li>')
    expect(html).toContain('<a href="/?indicator=dds-export">看最新的（2026年12月1日，2026.3版）</a>')
  })
})
