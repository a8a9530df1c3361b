import { expect, it } from 'vitest'
import { drawLocator } from './draw'

it('shows 广东 among its neighbors, with prefectures, bases and zones', async () => {
  await expect(await drawLocator('440000')).toMatchFileSnapshot('./locator-guangdong.svg')
})
