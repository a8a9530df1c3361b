import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('dots what is smaller than the printed precision: 青海 and 西藏 are printed 0 and are not zero', async () => {
  const plate = plateOf('indicator=dds-export&period=2023')
  expect(plate.legend.find((entry) => entry.kind === 'state')).toMatchObject({ state: 'below', count: 2 })
  await expect(drawMap(plate)).toMatchFileSnapshot('./below-precision.svg')
})
