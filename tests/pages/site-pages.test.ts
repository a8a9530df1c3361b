import { describe, expect, it } from 'vitest'
import { ask, firstMatch, onSite } from '@/tests/support/answer'
import { rowsOf } from '@/tests/support/tables'

const bases = rowsOf('bases')

describe.each(['', '/en'])('under "%s"', (prefix) => {
  it('codes, names and cities lead for good to the base', async () => {
    for (const { id, name_zh = '', city_zh = '', city_code = '', district_code = '' } of bases) {
      for (const spelling of [name_zh, city_zh, city_code, district_code]) {
        const { status, location } = await ask(`${prefix}/sites/${encodeURIComponent(spelling)}`)
        expect([spelling, status, location]).toEqual([spelling, 308, onSite(`${prefix}/sites/${id}`)])
      }
    }
  })
})

it.each([
  ['/sites', '178 = 165 + 16 − 3'],
  ['/en/sites', '178 = 165 + 16 − 3'],
  ['/sites/tianhe', '广州市天河中央商务区'],
  ['/en/sites/tianhe', 'Guangzhou Tianhe'],
])('%s has description, address and both languages in its head', async (path, description) => {
  const { body } = await ask(path)
  const head = body.slice(0, body.indexOf('</head>'))
  expect(firstMatch(head, /<meta name="description" content="([^"]*)"/)).toContain(description)
  const chinese = path.replace(/^\/en/, '')
  expect(firstMatch(head, /<link rel="canonical" href="([^"]*)"/)).toBe(path)
  expect(firstMatch(head, /hrefLang="en" href="([^"]*)"/)).toBe(`/en${chinese}`)
})
