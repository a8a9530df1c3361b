import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorOf, cameraOf, HOME, landTransform, markTransform, movedMarks, onMap } from '@/components/map/camera'
import { node } from '@/components/svg/node'
import type { PlanePoint } from '@/data/geo/plane'

/** Where a transform puts a point. */
function put(transform: string | null, [x, y]: PlanePoint): PlanePoint {
  const [dx = 0, dy = 0, scale = 1] = (transform ?? '').match(/-?[\d.]+(e-\d+)?/g)?.map(Number) ?? []
  return [x * scale + dx, y * scale + dy]
}

const cameras = fc.record({
  x: fc.double({ min: 0, max: 1060, noNaN: true }),
  y: fc.double({ min: 0, max: 1130, noNaN: true }),
  zoom: fc.double({ min: 0.01, max: 5, noNaN: true }),
})
const points = fc.tuple(fc.double({ min: 0, max: 1060, noNaN: true }), fc.double({ min: 0, max: 1130, noNaN: true }))

describe('a drawing under a camera', () => {
  it('puts land and marks where the camera sees them, to a tenth of a unit', () => {
    fc.assert(
      fc.property(cameras, points, (camera, point) => {
        const [x, y] = onMap(camera, point)
        for (const transform of [landTransform(camera), markTransform(camera, point)]) {
          const [left, top] = put(transform, point)
          expect(left).toBeCloseTo(x, 1)
          expect(top).toBeCloseTo(y, 1)
        }
      }),
    )
  })

  it('moves nothing for the whole map', () => {
    expect(landTransform(HOME)).toBeNull()
    expect(markTransform(HOME, [3, 4])).toBeNull()
    const mark = node('circle', { cx: 1, cy: 2 })
    expect(movedMarks(mark, HOME)).toBe(mark)
  })

  it('holds the camera of a link on the plane', () => {
    expect(cameraOf(null)).toEqual(HOME)
    expect(cameraOf({ x: 0, y: 0, zoom: 12 }).zoom).toBe(5)
  })
})

describe('a mark stands for', () => {
  const of = (tag: string, attributes: Readonly<Record<string, string>>, size = 0) =>
    anchorOf(tag, (name) => attributes[name] ?? null, size)

  it('the middle of a circle', () => {
    expect(of('circle', { cx: '10', cy: '20', r: '5' })).toEqual([10, 20])
  })

  it('the middle of the height of a word', () => {
    expect(of('text', { x: '10', y: '23.6' }, 10)).toEqual([10, 20])
  })

  it('the start of the path of a diamond', () => {
    expect(of('path', { d: 'M10.5 20.2m0-9l7.5 9-7.5 9-7.5-9z' })).toEqual([10.5, 20.2])
  })

  it('and a number moves with its disc', () => {
    const cluster = node('g', { 'font-size': 10 }, [
      node('circle', { cx: 50, cy: 60 }),
      node('text', { x: 50, y: 63.6 }, ['3']),
    ])
    const moved = movedMarks(cluster, { x: 100, y: 100, zoom: 2 })
    const transforms = moved.children.map((child) => (typeof child === 'string' ? '' : child.attributes.transform))
    expect(new Set(transforms).size).toBe(1)
  })
})
