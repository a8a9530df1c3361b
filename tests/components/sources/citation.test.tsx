import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CitationForms, Downloads } from '@/components/sources/downloads'
import { createSource } from '@/tests/support/fixtures'
import { createReference } from '@/tests/support/references'

const query = new URLSearchParams({ indicator: 'gdp', release: '2026.1' })

describe('the citation of a page', () => {
  const html = renderToStaticMarkup(
    <CitationForms
      reference={createReference({ title: 'Exports & <imports>', language: 'en' })}
      sources={[{ source: createSource(), locators: ['表5'] }]}
      page={{ kind: 'map' }}
      query={query}
    />,
  )

  it('holds five forms, complete without a script', () => {
    expect(html.match(/<h3>[^<]*/g)).toEqual([
      '<h3>GB/T 7714—2025',
      '<h3>Plain text',
      '<h3>BibTeX',
      '<h3>RIS',
      '<h3>CSL-JSON',
    ])
    expect(html).toContain('@dataset{')
    expect(html).toContain('TY  - DATA')
    expect(html).toContain('&quot;type&quot;:&quot;dataset&quot;')
    expect(html).toContain('Exports &amp; &lt;imports&gt;[DS/OL]')
  })

  it('cites the sources, by the standard in their own language', () => {
    // The parts of an English page that are Chinese are marked as such.
    expect(html.replaceAll(/<\/?span[^>]*>/g, '')).toContain('[2] 统计局. 年鉴[Z]. 2024：表5.')
    expect(html).toContain('Bureau of Statistics: “Yearbook”, 2024, Table 5.')
  })

  it('links to the files of the same view', () => {
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)
    expect(hrefs).toEqual(
      ['txt', 'txt', 'bib', 'ris', 'json'].map(
        (ending) => `/cite.${ending}?indicator=gdp&amp;release=2026.1&amp;lang=en`,
      ),
    )
  })
})

describe('the downloads of a page', () => {
  it('are its table in four forms', () => {
    const html = renderToStaticMarkup(<Downloads page={{ kind: 'province', id: 'guangdong' }} language="zh" />)
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
      ['xlsx', 'csv', 'json', 'zip'].map((ending) => `/provinces/guangdong/download.${ending}`),
    )
    expect(html).toContain('下载数据')
  })
})
