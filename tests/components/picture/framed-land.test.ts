import { describe, expect, it } from 'vitest'
import { landPaths } from '@/components/map/land-paths'
import { LATTICE } from '@/components/map/patterns'
import { framedLand } from '@/components/picture/framed-land'
import plane from '@/data/geo/plane.json'

const whole = landPaths()
const { main, inset } = framedLand(whole)

/** The corners of all points of paths, in the plane. */
function extent(paths: readonly string[]) {
  const xs: number[] = []
  const ys: number[] = []
  for (const part of paths.join('').match(/M[^M]+/g) ?? []) {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      x += numbers[i] ?? 0
      y += numbers[i + 1] ?? 0
      xs.push(x / LATTICE)
      ys.push(y / LATTICE)
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function all({ places, islets, dashes, undetermined }: typeof main): readonly string[] {
  return [...Object.values(places), islets, dashes, undetermined]
}

describe('the land of a map, cut to its frame', () => {
  it('has every place, unchanged but for the islands of the South China Sea', () => {
    expect(Object.keys(main.places)).toEqual(Object.keys(whole.places))
    const changed = Object.keys(whole.places).filter((code) => main.places[code] !== whole.places[code])
    expect(changed).toEqual(['460000'])
    expect(whole.places['460000']).toContain(main.places['460000']?.split('M')[1] ?? 'nothing')
  })

  it('lies within the frame', () => {
    const { left, right, top, bottom } = extent(all(main))
    const { x, y, width, height } = plane.main
    expect([left >= x, top >= y, right <= x + width, bottom <= y + height]).toEqual([true, true, true, true])
    expect(extent(all(whole)).bottom).toBeGreaterThan(y + height)
  })
})

describe('the land of the inset', () => {
  it('has the whole of Hainan with all its islands, all dashes, and of other places their share', () => {
    expect(inset.places['460000']).toBe(whole.places['460000'])
    expect(inset.dashes.match(/M/g)).toHaveLength(10)
    expect(Object.keys(inset.places).toSorted()).toEqual(plane.inset.provinces.toSorted())
  })

  it('lies within the frame of the inset', () => {
    const { scale, translate, x, y, width, height } = plane.inset
    const [dx = 0, dy = 0] = translate
    const { left, right, top, bottom } = extent(all(inset))
    // To a step: paths are whole numbers.
    expect(left * scale + dx).toBeGreaterThanOrEqual(x - 0.1)
    expect(top * scale + dy).toBeGreaterThanOrEqual(y - 0.1)
    expect(right * scale + dx).toBeLessThanOrEqual(x + width + 0.1)
    expect(bottom * scale + dy).toBeLessThanOrEqual(y + height + 0.1)
  })
})
