import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('draws amounts as circles over the classes of a rate', async () => {
  const plate = plateOf('indicator=dds-export-ratio&period=2023&circles=dds-total')
  expect(plate.circles?.slice.indicator.id).toBe('dds-total')
  await expect(drawMap(plate)).toMatchFileSnapshot('./fill-and-circles.svg')
})
