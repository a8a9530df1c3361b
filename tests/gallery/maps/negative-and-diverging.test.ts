import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('runs in two colors from zero: deficits orange, surpluses purple', async () => {
  const plate = plateOf('indicator=dds-balance&period=2023')
  expect(plate.map.classification.thresholds).toContain(0)
  await expect(drawMap(plate)).toMatchFileSnapshot('./negative-and-diverging.svg')
})
