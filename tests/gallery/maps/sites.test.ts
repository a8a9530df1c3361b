import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('marks bases as diamonds, zones as dots by batch, and revoked zones hollow', async () => {
  const plate = plateOf('indicator=dds-total&period=2023&layers=bases.zones')
  expect(plate.bases).toHaveLength(12)
  expect(plate.zones.filter((entry) => !entry.active)).not.toEqual([])
  await expect(drawMap(plate)).toMatchFileSnapshot('./sites.svg')
})
