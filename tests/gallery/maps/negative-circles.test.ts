import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('draws negative amounts as rings', async () => {
  const plate = plateOf('indicator=dds-balance&period=2023&form=circle')
  const svg = drawMap(plate)
  expect(svg).toContain('class="circle negative"')
  await expect(svg).toMatchFileSnapshot('./negative-circles.svg')
})
