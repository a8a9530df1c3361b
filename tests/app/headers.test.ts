import { describe, expect, it } from 'vitest'
import config from '@/next.config'

const rules = (await config.headers?.()) ?? []

/** The headers that a path gets of the rules whose source matches it. */
function headersOf(path: string): ReadonlyMap<string, string> {
  const matches = ({ source }: (typeof rules)[number]) =>
    new RegExp(`^${source.replaceAll(/\/:\w+\*/g, '/.*').replaceAll(/\/:\w+/g, '/[^/]+')}$`).test(path)
  return new Map(rules.filter(matches).flatMap(({ headers }) => headers.map(({ key, value }) => [key, value] as const)))
}

describe('every page', () => {
  it.each(['/', '/en', '/compare', '/provinces/guangdong', '/share/embed', '/embedded', '/oembed'])(
    '%s allows nothing but itself, and no frame around it',
    (path) => {
      const headers = headersOf(path)
      expect(headers.get('Content-Security-Policy')?.split('; ')).toEqual([
        "default-src 'self'",
        "script-src 'self' 'unsafe-inline'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: blob:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
      ])
      expect(headers.get('X-Frame-Options')).toBe('DENY')
    },
  )

  it.each(['/', '/embed', '/data/2026.2/gdp.json'])('%s is not guessed at, followed or listened to', (path) => {
    const headers = headersOf(path)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('Permissions-Policy')).toBe('camera=(), microphone=(), geolocation=()')
  })
})

it.each(['/embed', '/embed/compare', '/embed/province/guangdong'])('%s alone brings a policy of its own', (path) => {
  expect(headersOf(path).has('Content-Security-Policy')).toBe(false)
  expect(headersOf(path).has('X-Frame-Options')).toBe(false)
})

it('only files whose name carries the hash of their content are kept for ever', () => {
  expect(headersOf('/data/2026.2/gdp.json').get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  expect(headersOf('/data/releases/').has('Cache-Control')).toBe(false)
  expect(headersOf('/download.csv').has('Cache-Control')).toBe(false)
})
