import { expect, it } from 'vitest'
import { drawLocator } from './draw'

it('shows a county and a revoked zone of 新疆 as points, never as fills', async () => {
  await expect(await drawLocator('650000')).toMatchFileSnapshot('./locator-xinjiang.svg')
})
