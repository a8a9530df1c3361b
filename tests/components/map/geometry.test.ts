import { describe, expect, it } from 'vitest'
import { landPaths } from '@/components/map/land-paths'
import { read } from '@/data/files/read'
import plane from '@/data/geo/plane.json'

const { places, islets, dashes, undetermined } = landPaths()
const regions = Object.fromEntries(read().regions.map((region) => [region.id, region.members]))

/** The points of a path of relative steps, ring by ring, in steps. */
function rings(path: string): readonly (readonly (readonly [number, number])[])[] {
  return path
    .split('M')
    .slice(1)
    .map((part) => {
      const numbers = Array.from(part.matchAll(/-?\d+/g), ([digits]) => Number(digits))
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i) => {
        x += numbers[2 * i] ?? 0
        y += numbers[2 * i + 1] ?? 0
        return [x, y] as const
      })
    })
}

describe('the land', () => {
  it('is 34 paths by code, of whole relative steps alone', () => {
    expect(Object.keys(places).toSorted()).toEqual(
      read()
        .places.map((place) => place.code)
        .toSorted(),
    )
    expect(Object.values(places).filter((path) => !/^(M-?\d+[ -]\d+l[-\d ]+z)+$/.test(path))).toEqual([])
  })

  it('lies in the plane', () => {
    const points = Object.values(places).flatMap(rings).flat()
    expect(Math.min(...points.flat())).toBeGreaterThanOrEqual(0)
    expect(Math.max(...points.map(([x]) => x))).toBeLessThan(plane.width * 4)
  })

  it('traces the smallest islands, and nothing larger', () => {
    const sizes = rings(islets).map((ring) => {
      const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)]
      return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
    })
    expect(sizes.length).toBeGreaterThan(150)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(17)
  })

  it('has ten dashes and the undetermined boundary, as open lines', () => {
    expect(dashes.split('M')).toHaveLength(11)
    expect(undetermined.split('M')).toHaveLength(2)
    expect(dashes + undetermined).not.toContain('z')
  })
})

describe('a region', () => {
  it('is one outline without the borders inside', () => {
    const { northeast = '' } = landPaths({ northeast: regions.northeast ?? [] }).places
    const parts = (regions.northeast ?? []).map((code) => places[code] ?? '')
    expect(parts).toHaveLength(3)
    const [merged] = rings(northeast).toSorted((a, b) => b.length - a.length)
    const sum = parts.flatMap(rings).reduce((length, ring) => length + ring.length, 0)
    expect(rings(northeast).flat().length).toBeLessThan(sum * 0.8)
    expect(merged?.length).toBeGreaterThan(40)
  })

  it('keeps every island of its members', () => {
    const { east = '' } = landPaths({ east: regions.east ?? [] }).places
    const coastal = rings(places['460000'] ?? '').map((ring) => ring.join(' '))
    const merged = new Set(rings(east).map((ring) => ring.join(' ')))
    expect(coastal.filter((ring) => !merged.has(ring)).length).toBeLessThanOrEqual(1)
  })

  it('stands beside the provinces, by its id', () => {
    expect(Object.keys(landPaths({ northeast: ['210000'] }).places)).toHaveLength(35)
  })
})
