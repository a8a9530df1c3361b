import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('keeps circles, diamonds and dots apart from the land in the dark', async () => {
  const plate = plateOf('indicator=goods-total&period=2024&form=circle&layers=bases.zones')
  await expect(drawMap(plate, 'dark')).toMatchFileSnapshot('./dark-circle-and-sites.svg')
})
