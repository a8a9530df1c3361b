import { describe, expect, it } from 'vitest'
import { ask, onSite } from '@/tests/support/answer'

describe('the brief', () => {
  it('says which release it shows and when it was built, not when it was printed', async () => {
    const { body } = await ask('/provinces/qinghai/brief')
    expect(body).toMatch(/数据版本\d{4}\.\d+（\d{4}年\d+月\d+日），页面生成于\d{4}年\d+月\d+日。/)
  })

  it('redirects from other spellings of the place; anything else below a place is not found', async () => {
    const spelled = await ask(`/provinces/${encodeURIComponent('青海省')}/brief`)
    expect([spelled.status, spelled.location]).toEqual([308, onSite('/provinces/qinghai/brief')])
    expect((await ask('/provinces/qinghai/other')).status).toBe(404)
    expect((await ask('/provinces/qinghai/brief/more')).status).toBe(404)
    expect((await ask('/provinces/nowhere/brief')).status).toBe(404)
  })
})
