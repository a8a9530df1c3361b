import { expect, it } from 'vitest'
import { circleKey, circleRadius, circles } from '@/components/map/circles'
import { languages } from '@/data/language'
import { wordsOf } from '@/data/words/words'
import { thematicOf } from '@/tests/gallery/maps/draw'
import { withClass } from '@/tests/support/svg-look'

it('the area of a circle is in proportion to the amount, whatever its sign', () => {
  const radius = circleRadius(400)
  expect(radius(100) / radius(400)).toBeCloseTo(0.5, 9)
  expect(radius(-100)).toBe(radius(100))
  expect(radius(0)).toBe(0)
})

it('circles of all years compare: the largest of any year has the largest radius', () => {
  const [early, late] = [
    thematicOf('indicator=goods-total&period=2016'),
    thematicOf('indicator=goods-total&period=2024'),
  ]
  expect(early.largest).toBe(late.largest)
})

it('small circles lie on large ones, and places without a figure have none', () => {
  const thematic = thematicOf('indicator=goods-total&period=2024')
  const drawn = withClass(circles(thematic.map, thematic.largest), 'circle').map((one) => Number(one.attributes.r))
  expect(drawn).toHaveLength(31)
  expect(drawn).toEqual(drawn.toSorted((a, b) => b - a))
})

it('negative amounts are rings', () => {
  const thematic = thematicOf('indicator=dds-balance&period=2023')
  const rings = withClass(circles(thematic.map, thematic.largest), 'negative')
  const deficits = thematic.map.cells.filter(
    ({ figure }) => figure.quantity.state === 'value' && figure.quantity.value < 0,
  )
  expect(rings).toHaveLength(deficits.length)
})

it.each(['indicator=bases', 'indicator=zones&form=circle', 'indicator=dds-goods-ratio&circles=zones'])(
  'the key of counts has whole numbers only, each once: %s',
  (query) => {
    for (const language of languages) {
      const texts = circleKey(thematicOf(query), wordsOf(language), language)?.circles.map(({ text }) => text) ?? []
      expect(texts.length).toBeGreaterThan(0)
      expect(texts.filter((text) => !/^\d+$/.test(text))).toEqual([])
      expect(new Set(texts).size).toBe(texts.length)
    }
  },
)
