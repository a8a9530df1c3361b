import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box, Point, Spot } from '@/components/chart/labels'
import { placeLabels } from '@/components/chart/labels'

const bounds: Box = { left: 0, top: 0, right: 400, bottom: 300 }
const room = { bounds, obstacles: [], height: 12 }
const point = (x: number, y: number, must = false): Point => ({ x, y, r: 4, width: 30, must })

function boxOf({ x, y }: Spot, { width }: Point): Box {
  return { left: x, top: y - 6, right: x + width, bottom: y + 6 }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

it('puts a name to the right of its point', () => {
  expect(placeLabels([point(100, 100)], room)).toEqual([{ x: 107, y: 100, led: false }])
})

it('puts it to the left at the right edge', () => {
  const [spot] = placeLabels([point(390, 100)], room)
  expect(spot).toEqual({ x: 353, y: 100, led: false })
})

it('keeps away from obstacles', () => {
  const obstacles = [{ left: 104, top: 80, right: 150, bottom: 120 }]
  const [spot] = placeLabels([point(100, 100)], { ...room, obstacles })
  expect(spot?.x).toBeLessThan(100)
})

it('leaves out a name that finds no room, but never one that must be seen', () => {
  const crowd = Array.from({ length: 49 }, (_, i) => point(180 + (i % 7) * 8, 130 + Math.floor(i / 7) * 8))
  const inside = crowd.map((one, i) => ({ ...one, must: i === 24 }))
  const spots = placeLabels(inside, room)
  expect(placeLabels(crowd, room)[24]).toBeNull()
  expect(spots[24]).toMatchObject({ led: true })
})

describe('whatever the points', () => {
  const points = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      r: fc.integer({ min: 2, max: 15 }),
      width: fc.integer({ min: 10, max: 90 }),
      must: fc.constant(false),
    }),
    { maxLength: 40 },
  )

  it('no name leaves the plot, covers a point of another place or meets another name', () => {
    fc.assert(
      fc.property(points, (list) => {
        const boxes = placeLabels(list, room).flatMap((spot, i) => {
          const own = list[i]
          return spot === null || own === undefined ? [] : [{ i, box: boxOf(spot, own) }]
        })
        for (const { i, box } of boxes) {
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true)
          const marks = list.flatMap(({ x, y, r }, j) =>
            i === j ? [] : [{ left: x - r, right: x + r, top: y - r, bottom: y + r }],
          )
          const names = boxes.filter((other) => other.i !== i).map((other) => other.box)
          expect([...marks, ...names].filter((other) => meet(box, other))).toEqual([])
        }
      }),
    )
  })

  it('all that must be seen are placed', () => {
    fc.assert(
      fc.property(points, (list) => {
        const spots = placeLabels(
          list.map((one) => ({ ...one, must: true })),
          room,
        )
        expect(spots).not.toContain(null)
      }),
    )
  })
})
