import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('shows the change since a base year in two colors from zero', async () => {
  const plate = plateOf('indicator=goods-total&period=2024&change=2019&form=fill')
  expect(plate.map.classification.thresholds).toContain(0)
  await expect(drawMap(plate)).toMatchFileSnapshot('./change.svg')
})
