import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('gives every place a square of one size, and draws no boundaries', async () => {
  const plate = plateOf('indicator=dds-per-capita&period=2023&form=tile')
  await expect(drawMap(plate)).toMatchFileSnapshot('./tile.svg')
})
