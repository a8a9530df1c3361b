import { expect, it } from 'vitest'
import { circleRadius, circles } from '@/components/map/circles'
import { plateOf } from '@/tests/gallery/maps/draw'
import { withClass } from '@/tests/support/svg-look'

it('the area of a circle is in proportion to the amount, whatever its sign', () => {
  const radius = circleRadius(400)
  expect(radius(100) / radius(400)).toBeCloseTo(0.5, 9)
  expect(radius(-100)).toBe(radius(100))
  expect(radius(0)).toBe(0)
})

it('circles of all years compare: the largest of any year has the largest radius', () => {
  const [early, late] = [plateOf('indicator=goods-total&period=2016'), plateOf('indicator=goods-total&period=2024')]
  expect(early.largest).toBe(late.largest)
})

it('small circles lie on large ones, and places without a figure have none', () => {
  const plate = plateOf('indicator=goods-total&period=2024')
  const drawn = withClass(circles(plate.map, plate.largest), 'circle').map((one) => Number(one.attributes.r))
  expect(drawn).toHaveLength(31)
  expect(drawn).toEqual(drawn.toSorted((a, b) => b - a))
})

it('negative amounts are rings', () => {
  const plate = plateOf('indicator=dds-balance&period=2023')
  const rings = withClass(circles(plate.map, plate.largest), 'negative')
  const deficits = plate.map.cells.filter(
    ({ figure }) => figure.quantity.state === 'value' && figure.quantity.value < 0,
  )
  expect(rings).toHaveLength(deficits.length)
})
