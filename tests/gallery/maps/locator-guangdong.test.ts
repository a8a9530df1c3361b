import { expect, it } from 'vitest'
import { drawLocator } from './draw'

it('shows 广东 among its neighbors, with its prefectures filled by the batch of their zones, and its base', async () => {
  await expect(await drawLocator('440000')).toMatchFileSnapshot('./locator-guangdong.svg')
})
