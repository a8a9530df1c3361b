import { describe, expect, it } from 'vitest'
import { read } from '@/data/files/read'
import { alternatives } from '@/data/map/methods'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { createThematicMap, createView } from '@/tests/support/fixtures'

function createAlternatives(given: Parameters<typeof createView>[0] = {}) {
  const view = createView(given)
  const from = viewData(read(), view)
  return { thematic: thematicMapOf(from, view), found: alternatives(thematicMapOf(from, view), from.series) }
}

describe('what another method would make of a map', () => {
  it('is told for equal intervals, quantiles and natural breaks, without the one in use', () => {
    expect(createAlternatives().found.map(({ method }) => method)).toEqual(['equal', 'quantile', 'natural'])
    expect(createAlternatives({ method: 'quantile' }).found.map(({ method }) => method)).toEqual(['equal', 'natural'])
  })

  it('is the number of places in the lowest class and the places that would move, with as many classes', () => {
    const { thematic, found } = createAlternatives()
    const [equal] = found
    const other = createThematicMap({ method: 'equal', classes: thematic.map.classification.thresholds.length + 1 })
    const moved = thematic.map.cells.filter((cell, i) => cell.class !== other.map.cells[i]?.class)
    expect(equal?.lowest).toBe(other.map.cells.filter((cell) => cell.class === 0).length)
    expect(equal?.changed).toEqual(moved.map(({ place }) => place))
    expect(equal?.lowest).toBeGreaterThan(20)
  })
})
