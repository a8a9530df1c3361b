import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('turns the order of the colors in the dark, so that more stays further from the ground', async () => {
  const plate = plateOf('indicator=dds-export&period=2023&places=440000')
  await expect(drawMap(plate, 'dark')).toMatchFileSnapshot('./dark.svg')
})
