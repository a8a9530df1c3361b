import { describe, expect, it } from 'vitest'
import { HOME, held, MAX_ZOOM, onMap } from '@/components/map/camera'
import { narrow } from '@/components/map/scene-style'
import {
  dragged,
  fitted,
  fromMapLibre,
  isInView,
  placementIn,
  pointAt,
  spreading,
  toLink,
  toMapLibre,
  zoomed,
} from '@/components/zoom/camera'
import plane from '@/data/geo/plane.json'

const thematic = { x: 100, y: 200, width: plane.width, height: plane.height }

describe('where the frame lies', () => {
  it('at the size of the thematic map it is the frame itself', () => {
    expect(placementIn(thematic)).toEqual({ box: plane.main, scale: 1, offset: [0, 0] })
  })

  it('a wide box holds the thematic map in its middle, a high one too', () => {
    expect(placementIn({ ...thematic, width: plane.width + 100 }).box.x).toBe(plane.main.x + 50)
    expect(placementIn({ ...thematic, height: plane.height + 100 }).box.y).toBe(plane.main.y + 50)
  })

  it('covers the frame with whole pixels and tells how far its middle is off', () => {
    const { box, scale, offset } = placementIn({ x: 0.4, y: 0.3, width: 901.7, height: 2000 })
    expect((box.x + 0.4) % 1).toBeCloseTo(0)
    expect([box.width % 1, box.height % 1]).toEqual([0, 0])
    expect(box.width).toBeGreaterThanOrEqual(plane.main.width * scale)
    expect(box.width).toBeLessThan(plane.main.width * scale + 2)
    expect(Math.max(...offset.map(Math.abs))).toBeLessThan(1)
  })
})

describe('plane and MapLibre', () => {
  const placement = placementIn({ x: 0.4, y: 0.3, width: 901.7, height: 2000 })

  it('follow the formula of the geometry: lng = 0.140625·x − 90, lat = 90 − 0.140625·y', () => {
    const { center, zoom } = toMapLibre({ x: 640, y: 320, zoom: 0 }, placementIn(thematic))
    expect(center).toEqual([0, 45])
    // 512 pixels hold 1280 units at MapLibre's zoom 0; here they hold 512.
    expect(2 ** zoom).toBeCloseTo(2.5)
  })

  it.each([HOME, { x: 723.5, y: 318, zoom: 2.5 }, { x: 10, y: 800, zoom: MAX_ZOOM }])(
    'go there and back: %o',
    (camera) => {
      const back = fromMapLibre(toMapLibre(camera, placement), placement)
      expect(back.x).toBeCloseTo(camera.x, 6)
      expect(back.y).toBeCloseTo(camera.y, 6)
      expect(back.zoom).toBe(camera.zoom)
    },
  )

  it('a box that is off the middle still shows every point at its place', () => {
    const camera = { x: 700, y: 400, zoom: 3 }
    const { center } = toMapLibre(camera, placement)
    const pixels = placement.scale * 2 ** camera.zoom
    expect(((center[0] + 90) / 0.140625 - camera.x) * pixels).toBeCloseTo(placement.offset[0])
  })
})

describe('the camera is held on the plane', () => {
  it('zoomed out there is but one view', () => {
    expect(held({ x: 0, y: 2000, zoom: -3 })).toEqual(HOME)
    expect(toLink(held({ x: 900, y: 1000, zoom: 0 }))).toBeNull()
  })

  it('shows nothing beside the map, and no more than the outlines are fine enough for', () => {
    expect(held({ x: 0, y: 0, zoom: 1 })).toEqual({ x: 267, y: 210, zoom: 1 })
    expect(held({ x: 530, y: 416, zoom: 99 }).zoom).toBe(MAX_ZOOM)
  })

  it('reaches the southernmost reef', () => {
    expect(isInView(held({ x: 700, y: 9999, zoom: 2 }), [700, 1125])).toBe(true)
    expect(isInView(HOME, [700, 1125])).toBe(false)
  })
})

describe('moving the camera', () => {
  const camera = { x: 600, y: 400, zoom: 2 }

  it('zooms about a point that stays where it is', () => {
    const about = [640, 420] as const
    const before = onMap(camera, about)
    const after = onMap(zoomed(camera, 0.7, about), about)
    expect(after[0]).toBeCloseTo(before[0])
    expect(after[1]).toBeCloseTo(before[1])
  })

  it('zooms no farther in about a point at the end', () => {
    expect(zoomed({ ...camera, zoom: MAX_ZOOM }, 1, [640, 420])).toEqual({ ...camera, zoom: MAX_ZOOM })
  })

  it('follows the hand: what was under it stays under it', () => {
    const scale = 0.8
    const start = pointAt(camera, [50, 30], scale)
    const moved = pointAt(dragged(camera, [20, -10], scale), [70, 20], scale)
    expect(moved[0]).toBeCloseTo(start[0])
    expect(moved[1]).toBeCloseTo(start[1])
  })

  it('fits a part of the plane with a margin', () => {
    const box = { x: 700, y: 280, width: 50, height: 60 }
    const fit = fitted(box)
    for (const corner of [
      [700, 280],
      [750, 340],
    ] as const)
      expect(isInView(fit, corner)).toBe(true)
    expect(isInView(zoomed(fit, 0.5), [700, 280])).toBe(false)
  })

  it('puts the middle of the view in the middle of the frame', () => {
    expect(onMap(camera, [camera.x, camera.y])).toEqual([HOME.x, HOME.y])
    expect(onMap(HOME, [12, 34])).toEqual([12, 34])
  })
})

it('a link keeps tenths of a unit and hundredths of a doubling', () => {
  expect(toLink({ x: 612.345, y: 400.04, zoom: 1.234 })).toEqual({ x: 612.3, y: 400, zoom: 1.23 })
  expect(toLink({ x: 530, y: 416, zoom: 0.004 })).toBeNull()
})

describe('a cluster spreads', () => {
  it.each([
    ['near zones', { x: 700, y: 700, width: 2, height: 1 }],
    ['a province', { x: 640, y: 640, width: 150, height: 90 }],
  ])('%s: all in view, and apart', (_, frame) => {
    const camera = spreading(frame)
    expect(isInView(camera, [frame.x, frame.y])).toBe(true)
    expect(isInView(camera, [frame.x + frame.width, frame.y + frame.height])).toBe(true)
    expect(Math.max(frame.width, frame.height) * 2 ** camera.zoom).toBeGreaterThan(2 * narrow.dot)
  })

  it('the nearer they are, the more of their surroundings is left', () => {
    expect(spreading({ x: 700, y: 700, width: 12, height: 2 }).zoom).toBeLessThan(MAX_ZOOM - 1)
  })
})
