import { expect, it } from 'vitest'
import { createDatasetWith, drawMap, plateOf } from './draw'

it('tells ties in words, and puts them into one class', async () => {
  const values = [30, 20, 20, 20, 10]
  const dataset = createDatasetWith('dds-total', '2023', (_, i) => ({ state: 'value', value: values[i % 5] ?? 0 }))
  const plate = plateOf('indicator=dds-total&period=2023&method=quantile&classes=3', dataset)
  const second = plate.map.cells.filter((cell) => cell.rank?.best === 8)
  expect(second.map((cell) => cell.class)).toEqual(second.map(() => 1))
  const svg = drawMap(plate)
  expect(svg).toContain('并列')
  await expect(svg).toMatchFileSnapshot('./ties.svg')
})
