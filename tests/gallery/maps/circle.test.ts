import { expect, it } from 'vitest'
import { drawMap, plateOf } from './draw'

it('draws amounts as circles whose area is the amount, on quiet land', async () => {
  const plate = plateOf('indicator=goods-total&period=2024&form=circle')
  const svg = drawMap(plate)
  expect(svg.match(/<circle class="circle"/g)).toHaveLength(31)
  await expect(svg).toMatchFileSnapshot('./circle.svg')
})
