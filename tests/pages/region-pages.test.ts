import { describe, expect, it } from 'vitest'
import { ask, firstMatch, onSite } from '@/tests/support/answer'

describe.each(['', '/en'])('under "%s"', (prefix) => {
  it.each([
    ['EAST', '/regions/east'],
    ['东部', '/regions/east'],
    ['东部地区', '/regions/east'],
    ['zhongxibu', '/regions/central-west'],
    ['中西部', '/regions/central-west'],
    ['CN', '/nation'],
    ['全国', '/nation'],
    ['China', '/nation'],
  ])('/regions/%s leads for good to %s', async (spelling, target) => {
    const { status, location } = await ask(`${prefix}/regions/${encodeURIComponent(spelling)}`)
    expect([status, location]).toEqual([308, onSite(prefix + target)])
  })

  it.each(['/regions/east/more', '/regions/x', '/nation/more'])('%s answers 404', async (path) => {
    expect((await ask(prefix + path)).status).toBe(404)
  })
})

it.each([
  ['/regions/east', '东部地区数字贸易', '3738.6亿美元'],
  ['/en/regions/east', 'Eastern region', 'US$373.86 bn'],
  ['/nation', '全国数字贸易', '4067.2亿美元'],
  ['/en/nation', 'China', 'US$406.72 bn'],
])('%s has title, description, address and both languages in its head', async (path, title, description) => {
  const { body } = await ask(path)
  const head = body.slice(0, body.indexOf('</head>'))
  expect(firstMatch(head, /<title>([^<]*)</)).toContain(title)
  expect(firstMatch(head, /<meta name="description" content="([^"]*)"/)?.replaceAll('\u00a0', ' ')).toContain(
    description,
  )
  const chinese = path.replace(/^\/en/, '')
  expect(firstMatch(head, /<link rel="canonical" href="([^"]*)"/)).toBe(path)
  expect(firstMatch(head, /hrefLang="zh-CN" href="([^"]*)"/)).toBe(chinese)
  expect(firstMatch(head, /hrefLang="en" href="([^"]*)"/)).toBe(`/en${chinese}`)
})
