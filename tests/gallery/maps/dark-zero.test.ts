import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('outlines zeros in the dark by a line that stands out from the ground', async () => {
  const plate = plateOf('indicator=zones&period=2016&form=fill')
  await expect(drawMap(plate, 'dark')).toMatchFileSnapshot('./dark-zero.svg')
})
