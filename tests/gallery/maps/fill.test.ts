import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('fills every place with the color of its class', async () => {
  const plate = plateOf('indicator=dds-total&period=2023')
  expect(plate.map.cells.filter((cell) => cell.class !== null)).toHaveLength(31)
  await expect(drawMap(plate)).toMatchFileSnapshot('./fill.svg')
})
