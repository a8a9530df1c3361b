import { describe, expect, it } from 'vitest'
import { entityTag, holdsTag, sendShared } from '@/app/_send/response'

const body = 'code\r\n'
const tag = entityTag(new TextEncoder().encode(body))

describe('the tag of an answer', () => {
  it.each([
    [tag, true],
    [`W/${tag}`, true],
    [`"other", ${tag}`, true],
    ['*', true],
    ['"other"', false],
    [tag.slice(0, -2), false],
    ['', false],
    [null, false],
  ])('is known to who sends %s: %s', (given, expected) => {
    expect(holdsTag(given, tag)).toBe(expected)
  })

  it('follows every byte', () => {
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    expect(entityTag(new TextEncoder().encode(`${body} `))).not.toBe(tag)
  })
})

it('what is shared goes to pages of any site, also those that isolate themselves, and once only', () => {
  const ask = (headers: Record<string, string>) =>
    sendShared(new Request('https://map.example.cn/oembed', { headers }), '{}', { 'Content-Type': 'application/json' })
  const first = ask({})
  expect(first.status).toBe(200)
  expect(first.headers.get('access-control-allow-origin')).toBe('*')
  expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  const again = ask({ 'if-none-match': first.headers.get('etag') ?? '' })
  expect([again.status, again.body]).toEqual([304, null])
})
