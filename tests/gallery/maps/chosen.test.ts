import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('outlines the chosen places in the accent, with a casing that stands out from every fill', async () => {
  const plate = plateOf('indicator=dds-gdp-ratio&period=2023&places=440000.310000.650000.460000')
  const svg = drawMap(plate)
  expect(svg.match(/class="chosen"/g)).toHaveLength(4)
  await expect(svg).toMatchFileSnapshot('./chosen.svg')
})
