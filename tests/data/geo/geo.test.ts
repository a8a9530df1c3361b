import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  allProblems,
  dashProblems,
  gapProblems,
  hainanProblems,
  insetProblems,
  islandProblems,
  labelProblems,
  mapProblems,
  placeProblems,
  pointProblems,
  tileProblems,
  touchingShare,
} from '@/data/geo/build/check'
import { lineFeatures, partArea, placeFeatures } from '@/data/geo/build/part'
import type { Label, Tile } from '@/data/geo/build/placement'
import { buildProducts, filesOf, readInputs } from '@/data/geo/build/products'
import type { Line } from '@/data/geo/build/ring'
import { islandPart, islands } from '@/data/geo/build/select'
import { provinceCodes, sourceProblem } from '@/data/geo/build/source'
import type { GeoTopology } from '@/data/geo/build/topology'
import { buildTopology, linesIn, partsIn } from '@/data/geo/build/topology'
import { albers, toPlane, unitKilometers } from '@/data/geo/plane'

const inputs = readInputs()
const products = await buildProducts(inputs)
const { small, large, prefectures, neighbors, points } = products
const provinceParts = partsIn(large, 'provinces')
const prefectureParts = partsIn(prefectures, 'prefectures')
const middles = new Map(Object.entries(products.placement.centers).filter(([id]) => /^\d{6}$/.test(id)))

function committed(name: string): string {
  return readFileSync(new URL(`../../../data/geo/${name}`, import.meta.url), 'utf8')
}

function idsIn(topology: GeoTopology, object: string): string[] {
  return (topology.objects[object]?.geometries ?? []).map(({ id }) => String(id))
}

/** The topology without some geometries of one object. */
function without(topology: GeoTopology, object: string, drop: (id: string, index: number) => boolean): GeoTopology {
  const geometries = topology.objects[object]?.geometries ?? []
  const kept = geometries.filter((geometry, index) => !drop(String(geometry.id), index))
  return { ...topology, objects: { ...topology.objects, [object]: { type: 'GeometryCollection', geometries: kept } } }
}

/** The whole map moved within the plane. */
function moved(topology: GeoTopology, by: [number, number]): GeoTopology {
  return { ...topology, transform: { scale: topology.transform?.scale ?? [1, 1], translate: by } }
}

describe('the committed files', () => {
  it.each(Object.entries(filesOf(products)))('%s is what the build makes', (name, text) => {
    expect(committed(name) === text).toBe(true)
  })

  it('pass every check', () => {
    expect(allProblems(inputs, products)).toEqual([])
  })

  it.each(['provinces-small.json', 'provinces-large.json', 'prefectures.json'])(
    '%s holds the 34 provinces, ten dashes and the undetermined boundary',
    (name) => {
      const topology = JSON.parse(committed(name)) as GeoTopology
      expect(idsIn(topology, 'provinces').toSorted()).toEqual(provinceCodes)
      expect(idsIn(topology, 'dashes')).toHaveLength(10)
      expect(idsIn(topology, 'undetermined')).toHaveLength(1)
    },
  )

  it('hold 372 units below the provinces, and none that GB/T 2260 does not have', () => {
    const ids = idsIn(prefectures, 'prefectures')
    expect(new Set(ids).size).toBe(372)
    expect(ids.filter((id) => /^(6297|6298|6299|71|81|82)/.test(id))).toEqual(['710000', '810000', '820000'])
    expect(ids.filter((id) => /^(?!71|81|82|11|12|31|50)\d{4}00$/.test(id))).toHaveLength(333)
  })

  it('stay small enough for their use', () => {
    const bytes = (name: string) => Buffer.byteLength(committed(name))
    expect(bytes('provinces-small.json')).toBeLessThan(33_000)
    expect(bytes('provinces-large.json')).toBeLessThan(110_000)
    expect(bytes('prefectures.json')).toBeLessThan(270_000)
  })
})

describe('the plane', () => {
  it('puts the center of the projection where it says', () => {
    const [x, y] = toPlane([105, 36])
    expect(x).toBeCloseTo(albers.translate[0], 9)
    expect(y).toBeCloseTo(albers.translate[1], 9)
  })

  it('keeps areas: the land measures what the source measures on the sphere', () => {
    const square = unitKilometers ** 2
    const area = provinceParts.reduce((sum, part) => sum + partArea(part) * square, 0)
    expect(area).toBeGreaterThan(9_490_000)
    expect(area).toBeLessThan(9_520_000)
  })

  it('shows in the inset every province that reaches its waters', () => {
    expect(products.plane.inset.provinces).toEqual(
      expect.arrayContaining(['350000', '440000', '450000', '460000', '710000', '810000', '820000']),
    )
  })
})

describe('a map is refused when', () => {
  it('the source is another file', () => {
    expect(sourceProblem('chn-level-1.json', 'something else', '0'.repeat(64))).toMatch(/not the file/)
  })

  it('Taiwan or another place is missing', () => {
    const damaged = without(small, 'provinces', (id) => id === '710000' || id === '820000')
    expect(placeProblems('map', damaged)).toEqual(['map: place 710000 is missing.', 'map: place 820000 is missing.'])
    expect(mapProblems('map', damaged)).toContain('map: island 钓鱼岛 is missing.')
  })

  it('a gap opens between places', () => {
    expect(
      gapProblems(
        'map',
        without(small, 'provinces', (id) => id === '140000'),
      ),
    ).toEqual(['map: 1 gaps lie between the provinces.'])
  })

  it.each(islands.map((island) => [island.name, island] as const))('%s is missing', async (name, island) => {
    const parts = partsIn(small, 'provinces')
    const rest = parts.filter((part) => part !== islandPart(island, parts))
    const damaged = await buildTopology({ provinces: placeFeatures(rest) }, 0.1)
    expect(islandProblems('map', small)).toEqual([])
    expect(islandProblems('map', damaged)).toContain(`map: island ${name} is missing.`)
  })

  it('the dashes are missing, are nine, or one has shrunk to a point', async () => {
    const lines: Line[] = linesIn(small, 'dashes').map((line, index) =>
      index > 0 ? line : [line[0] ?? [0, 0], line[0] ?? [0, 0]],
    )
    expect(
      dashProblems(
        'map',
        without(small, 'dashes', () => true),
      ),
    ).toEqual(['map: 0 dashes are drawn, not 10.'])
    expect(
      dashProblems(
        'map',
        without(small, 'dashes', (_, index) => index === 3),
      ),
    ).toHaveLength(1)
    const shrunk = await buildTopology({ dashes: lineFeatures(lines) }, 0.1)
    expect(dashProblems('map', shrunk)).toEqual(['map: 9 dashes are drawn, not 10.'])
  })

  it("Hainan's southern tip is cut off, or Hainan missing", () => {
    expect(hainanProblems('map', moved(small, [0, 8]))).toEqual(["map: Hainan's southern tip is cut off."])
    expect(
      hainanProblems(
        'map',
        without(small, 'provinces', (id) => id === '460000'),
      ),
    ).toHaveLength(1)
  })

  it('the inset touches land, an island or a dash', () => {
    expect(insetProblems('map', moved(small, [0, 7]))).toEqual(['map: the inset touches land of 710000.'])
    expect(insetProblems('map', moved(small, [25, 0]))).toContain('map: the inset touches a dash.')
  })
})

describe('labels are refused that', () => {
  function problemsWith(change: Partial<Label> & Pick<Label, 'code'>): string[] {
    const labels = inputs.labels.map((label) => (label.code === change.code ? { ...label, ...change } : label))
    return labelProblems(labels, provinceCodes, provinceParts, linesIn(large, 'dashes'))
  }

  it.each([
    [{ code: '310000', x: 820, y: 480 }, 'Label 310000 covers land of 320000.'],
    [{ code: '710000', x: 885, y: 660 }, 'Label 710000 covers a dash.'],
    [{ code: '710000', x: 895, y: 690 }, 'Label 710000 covers the inset.'],
    [{ code: '820000', x: 744, y: 735 }, 'Labels 810000 and 820000 cover each other.'],
    [{ code: '460000', x: 640, y: 828 }, 'Label 460000 leaves the main map.'],
    [{ code: '630000', x: 205, y: 278 }, 'Label 630000 does not stand on its own land.'],
  ] as const)('%o', (change, problem) => {
    expect(problemsWith(change)).toContain(problem)
  })

  it('are missing', () => {
    expect(labelProblems(inputs.labels.slice(1), provinceCodes, [], [])).toContain(
      `Place ${inputs.labels[0]?.code} needs exactly one label.`,
    )
  })
})

describe('the tile grid', () => {
  function problemsWith(code: string, cell: Pick<Tile, 'column' | 'row'>): string[] {
    const tiles = inputs.tiles.map((tile) => (tile.code === code ? { code, ...cell } : tile))
    return tileProblems(tiles, provinceCodes, neighbors, middles)
  }

  it('lets most neighbors touch', () => {
    expect(neighbors).toHaveLength(70)
    expect(touchingShare(inputs.tiles, neighbors)).toBeGreaterThan(0.85)
  })

  it('is refused when a cell is used twice, a place is missing or stands on the wrong side', () => {
    expect(problemsWith('650000', { column: 6, row: 0 })).toContain('Cell 6,0 is used twice.')
    expect(problemsWith('650000', { column: 7, row: 0 })).toContain('Tile 650000 stands east of 230000.')
    expect(problemsWith('460000', { column: 3, row: 0 })).toContain('Tile 150000 stands south of 460000.')
    expect(tileProblems(inputs.tiles.slice(1), provinceCodes, neighbors, middles)).toContain(
      `Place ${inputs.tiles[0]?.code} needs exactly one tile.`,
    )
  })

  it('is refused when it scatters neighbors', () => {
    const scattered = inputs.tiles.map((tile, index) => ({ ...tile, column: index * 2 }))
    expect(tileProblems(scattered, provinceCodes, neighbors, new Map())).toContain(
      'Only 0 % of the neighbors touch in the tile grid.',
    )
  })
})

describe('neighbors', () => {
  it.each([
    ['440000', '810000'],
    ['440000', '820000'],
    ['110000', '120000'],
  ])('%s and %s share a border', (a, b) => {
    expect(neighbors).toContainEqual([a, b])
  })

  it('islands have none', () => {
    expect(neighbors.flat().filter((code) => code === '460000' || code === '710000')).toEqual([])
  })
})

describe('points', () => {
  it('shift GCJ-02 to WGS84, some 500 m', () => {
    const zone = inputs.zones.find(({ crs }) => crs === 'gcj02')
    const [x, y] = points.zones[`${zone?.code}-${zone?.batch}`] ?? [0, 0]
    const [shiftedX, shiftedY] = toPlane([zone?.lon ?? 0, zone?.lat ?? 0])
    const meters = Math.hypot(x - shiftedX, y - shiftedY) * unitKilometers * 1000
    expect(meters).toBeGreaterThan(100)
    expect(meters).toBeLessThan(1000)
  })

  it('are refused outside their place, or when missing', () => {
    const [id, zone] = ['zhongguancun', inputs.zones[0]]
    const name = `${zone?.code}-${zone?.batch}`
    const damaged = { bases: { ...points.bases, [id]: [205, 278] as const }, zones: { ...points.zones } }
    delete damaged.zones[name]
    expect(pointProblems(damaged, inputs.bases, inputs.zones, provinceParts, prefectureParts)).toEqual([
      `Point of base ${id} does not lie in 110000.`,
      `Point of base ${id} does not lie in 110000.`,
      `Point of zone ${name} is missing.`,
    ])
  })
})
