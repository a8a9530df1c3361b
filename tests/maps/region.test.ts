import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('merges provinces into three regions, one of them derived as the rest of the nation', async () => {
  const plate = plateOf('indicator=dds-import&period=2024&level=region')
  expect(plate.map.cells.map((cell) => cell.place)).toEqual(['east', 'central-west', 'northeast'])
  expect(plate.map.cells.some((cell) => cell.figure.status === 'derived')).toBe(true)
  await expect(drawMap(plate)).toMatchFileSnapshot('./region.svg')
})
