import { expect, it } from 'vitest'
import { createDatasetWith, drawMap, plateOf } from './draw'

it('has one class where all places are equal', async () => {
  const dataset = createDatasetWith('dds-total', '2023', () => ({ state: 'value', value: 5 }))
  const plate = plateOf('indicator=dds-total&period=2023&method=quantile', dataset)
  expect(plate.legend.filter((entry) => entry.kind === 'class')).toHaveLength(1)
  await expect(drawMap(plate)).toMatchFileSnapshot('./all-equal.svg')
})
