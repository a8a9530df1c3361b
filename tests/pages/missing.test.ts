import { describe, expect, it } from 'vitest'
import { ask, firstMatch, markupOf } from '@/tests/support/answer'

describe.each([
  { prefix: '', lang: 'zh-CN', title: '没有这个页面' },
  { prefix: '/en', lang: 'en', title: 'There is no such page' },
] as const)('under "$prefix" an unknown', ({ prefix, lang, title }) => {
  it.each([
    '/nothing',
    '/missing',
    '/data/missing',
    '/data/provinces/guangdong',
    '/provinces/guangdong/more',
    '/provinces/guangdong.txt',
    '/provinces/x',
  ])('path such as %s answers 404, and says so in its language', async (path) => {
    const { status, body } = await ask(prefix + path)
    expect(status).toBe(404)
    expect(firstMatch(body, /<html[^>]* lang="([^"]*)"/)).toBe(lang)
    expect(firstMatch(body, /<title>([^<]*)/)).toContain(title)
    expect(firstMatch(body, /<h1[^>]*>([^<]*)/)).toBe(title)
  })
})

it.each(['/nothing.txt', '/nothing.ico', '/nothing.png', '/a/b.css', '/_next/nothing', '/_next/static/nothing.js'])(
  'the name of a file that does not exist, %s, answers 404',
  async (path) => {
    expect((await ask(path)).status).toBe(404)
  },
)

it.each([
  '/%',
  '/%E0%A4%A',
  '/provinces/%E0%A4%A',
  '/en/provinces/%FF%FE',
  '/provinces/%00',
  '/zh/%E0%A4%A',
  '/%C0%AE%C0%AE/',
])('the broken address %s is no fault of the server', async (path) => {
  const { status } = await ask(path)
  expect(status).toBeGreaterThanOrEqual(300)
  expect(status).toBeLessThan(500)
})

it.each([
  ['/<script>boom()</script>', '<script>boom'],
  ['/provinces/"><img src=x onerror=boom()>', '<img src=x'],
])('the page that cites %s cites it as text', async (path, markup) => {
  const { status, body } = await ask(encodeURI(path))
  expect(status).toBe(404)
  expect(body).not.toContain(markup)
  expect(markupOf({ status, body, headers: new Headers(), location: null })).toContain('boom()')
})
