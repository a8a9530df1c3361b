import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('runs from a dark middle to two light ends in the dark', async () => {
  const plate = plateOf('indicator=dds-balance&period=2023')
  await expect(drawMap(plate, 'dark')).toMatchFileSnapshot('./dark-diverging.svg')
})
