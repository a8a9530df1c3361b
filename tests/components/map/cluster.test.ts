import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Crowding, Mark } from '@/components/map/sites'
import { clustersOf } from '@/components/map/sites'

type Thing = Mark & { readonly id: number }

const plain: Crowding = { zoom: 0, dot: 5, disc: 10, cushion: 12, taken: [] }
const at = (x: number, y: number, kind = 'a', id = x): Thing => ({ at: [x, y], kind, id })
const gap = (a: readonly number[], b: readonly number[]) =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0))
const idsOf = (things: readonly Thing[], crowding: Crowding) =>
  clustersOf(things, crowding).map(({ members }) => members.map(({ id }) => id))

describe('clusters', () => {
  it('join what would overlap, and nothing else', () => {
    expect(idsOf([at(0, 0), at(9, 0), at(40, 0)], plain)).toEqual([[0, 9], [40]])
    expect(idsOf([at(0, 0), at(10, 0), at(40, 0)], plain)).toEqual([[0], [10], [40]])
  })

  it('take in what their larger mark would cover', () => {
    expect(idsOf([at(0, 0), at(9, 0), at(16, 0)], plain)).toEqual([[0, 9, 16]])
  })

  it('never join two kinds, however near', () => {
    expect(idsOf([at(0, 0), at(1, 0, 'b')], plain)).toEqual([[0], [1]])
  })

  it('spread when zoomed: marks keep their size, the land grows', () => {
    const things = [at(0, 0), at(6, 0)]
    expect(clustersOf(things, plain)).toHaveLength(1)
    expect(clustersOf(things, { ...plain, zoom: 1 })).toHaveLength(2)
  })

  it('stand where the member nearest to the middle stands', () => {
    const [cluster] = clustersOf([at(0, 0), at(4, 0), at(9, 0)], plain)
    expect(cluster?.at).toEqual([4, 0])
  })

  it('stand beside what lies above, at the nearest free spot', () => {
    const taken = [{ at: [4, 0] as const, radius: 4 }]
    const [cluster] = clustersOf([at(0, 0), at(4, 0), at(9, 0)], { ...plain, taken })
    expect(gap(cluster?.at ?? [], [4, 0])).toBeCloseTo(14)
  })
})

describe('whatever is given', () => {
  const things = fc.array(
    fc.record({
      at: fc.tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 })),
      kind: fc.constantFrom('a', 'b'),
      id: fc.integer(),
    }),
    { maxLength: 25 },
  )
  const zoom = fc.double({ min: 0, max: 5, noNaN: true })

  it('each thing is in one cluster, of its own kind', () => {
    fc.assert(
      fc.property(things, zoom, (all, near) => {
        const clusters = clustersOf(all, { ...plain, zoom: near })
        const members = clusters.flatMap((cluster) => cluster.members)
        expect(members).toHaveLength(all.length)
        expect(new Set(members)).toEqual(new Set(all))
        for (const cluster of clusters) expect(new Set(cluster.members.map(({ kind }) => kind)).size).toBe(1)
      }),
    )
  })

  it('no two marks of a kind overlap', () => {
    fc.assert(
      fc.property(things, zoom, (all, near) => {
        const clusters = clustersOf(all, { ...plain, zoom: near })
        const radius = (members: readonly unknown[]) => (members.length === 1 ? 5 : 12)
        for (const [i, a] of clusters.entries()) {
          for (const b of clusters.slice(i + 1)) {
            if (a.members[0]?.kind !== b.members[0]?.kind) continue
            const apart = gap(a.at, b.at) * 2 ** near
            expect(apart).toBeGreaterThanOrEqual(radius(a.members) + radius(b.members) - 1e-9)
          }
        }
      }),
    )
  })
})
