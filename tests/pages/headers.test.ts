import { describe, expect, it } from 'vitest'
import { ask, firstMatch } from '@/tests/support/answer'

async function asset(): Promise<string> {
  const { body } = await ask('/')
  return firstMatch(body, /<script src="([^"]*)" async/) ?? 'none'
}

const answers = [
  { what: 'the map', path: () => '/', status: 200 },
  { what: 'the map in English', path: () => '/en?indicator=gdp', status: 200 },
  { what: 'a comparison', path: () => '/en/compare?places=440000.510000', status: 200 },
  { what: 'a province', path: () => '/provinces/guangdong', status: 200 },
  { what: 'a missing page', path: () => '/nothing', status: 404 },
  { what: 'a missing province', path: () => '/en/provinces/nowhere', status: 404 },
  { what: 'a redirect', path: () => '/provinces/440000', status: 308 },
  { what: 'a script', path: asset, status: 200 },
  { what: 'the icon', path: () => '/icon.svg', status: 200 },
]

describe.each(answers)('$what', ({ path, status }) => {
  it('comes with a policy that allows no eval, no frame and no other host', async () => {
    const answer = await ask(await path())
    expect(answer.status).toBe(status)
    const policy = (answer.headers.get('content-security-policy') ?? '').split('; ')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy.join(' ')).not.toMatch(/eval|https?:|\*/)
  })

  it('comes with the other protections', async () => {
    const { headers } = await ask(await path())
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
  })

  it('sets no cookie and names no software', async () => {
    const { headers } = await ask(await path(), { cookie: 'a=b' })
    expect(headers.getSetCookie()).toEqual([])
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('server')).toBeNull()
  })
})
