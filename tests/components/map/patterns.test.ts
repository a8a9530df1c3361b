import { expect, it } from 'vitest'
import { patterns, stateFill } from '@/components/map/patterns'
import { svgText } from '@/components/svg/node'
import { elementsOf } from '@/tests/support/svg-look'

const states = ['missing', 'below', 'inapplicable'] as const

it.each(states)('the fill of %s is a pattern of the map', (state) => {
  const ids = elementsOf(patterns('a', 1)).map((one) => one.attributes.id)
  expect(ids).toContain(`a-${state}`)
  expect(stateFill('a', state)).toBe(`url(#a-${state})`)
})

it('the patterns differ in shape, not only in color', () => {
  const [missing, below, inapplicable] = patterns('a', 1).children.map((one) =>
    typeof one === 'string' ? one : svgText({ ...one, attributes: { ...one.attributes, id: '' } }),
  )
  expect(new Set([missing, below, inapplicable]).size).toBe(3)
})

it('patterns are as large on shapes in steps as on shapes in units', () => {
  const transforms = (unit: number) =>
    elementsOf(patterns('a', unit)).flatMap((one) => one.attributes.patternTransform ?? [])
  expect(transforms(1)).toEqual(['scale(1) rotate(45)', 'scale(1)', 'scale(1)'])
  expect(transforms(4)).toEqual(['scale(4) rotate(45)', 'scale(4)', 'scale(4)'])
})
