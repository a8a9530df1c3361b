import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('hatches the places that no source gives a figure of', async () => {
  const plate = plateOf('indicator=cbec-export-share&period=2024')
  expect(plate.legend.find((entry) => entry.kind === 'state')).toMatchObject({ state: 'missing' })
  await expect(drawMap(plate)).toMatchFileSnapshot('./with-missing.svg')
})
