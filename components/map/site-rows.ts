import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import { isPoint } from '@/data/facts/sites'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Profile } from '@/data/profile/province'
import type { MapPartWords } from '@/data/words/map-parts'
import type { ProfileWords } from '@/data/words/words'
import type { LegendRow } from './legend-rows'

/** A mark of a base or of zones: dots by batch, the disc of several zones, a revoked zone, a city that a zone fills. */
export type Mark =
  | { readonly kind: 'base' | 'batches' | 'cluster' | 'revoked' }
  | { readonly kind: 'zone' | 'city'; readonly batch: number }

type MarkRow = LegendRow<Mark>

const row = (swatch: Mark, text: string): MarkRow => ({ swatch, text, count: null })

/** What the marks of bases and zones mean, only those that a map has; `isClustered` where zones that would overlap are one disc. */
export function siteRows(
  { bases, zones }: Pick<ThematicMap, 'bases' | 'zones'>,
  words: MapPartWords['siteLegend'],
  isClustered = true,
): readonly MarkRow[] {
  return [
    ...(bases.length > 0 ? [row({ kind: 'base' }, words.bases)] : []),
    ...(zones.length > 0 ? [row({ kind: 'batches' }, words.zones)] : []),
    ...(isClustered && zones.length > 1 ? [row({ kind: 'cluster' }, words.clustered)] : []),
    ...(zones.some(({ active }) => !active) ? [row({ kind: 'revoked' }, words.revoked)] : []),
  ]
}

/** What the fills and marks of a locator map mean, only those that it has. */
export function locatorRows(
  { bases, zones }: Pick<Profile, 'bases' | 'zones'>,
  words: ProfileWords['locator'],
): readonly MarkRow[] {
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const cities = active.filter((zone) => !isPoint(zone)).map(({ batch }) => batch)
  const points = active.filter((zone) => isPoint(zone))
  const first = points.filter(({ level }, i) => points.findIndex((other) => other.level === level) === i)
  return [
    ...(bases.length > 0 ? [row({ kind: 'base' }, words.base)] : []),
    ...[...new Set(cities)].toSorted((a, b) => a - b).map((batch) => row({ kind: 'city', batch }, words.zone(batch))),
    ...first.map(({ level, batch }) => row({ kind: 'zone', batch }, words.points[level])),
    ...(active.length < zones.length ? [row({ kind: 'revoked' }, words.revoked)] : []),
  ]
}

/** The batches whose dots stand for all: the earlier, the stronger. */
export const shownBatches = [1, 4, 8] as const

/** A mark as a drawing of its own, 16 pixels high, in the colors of the map's style sheet. */
export function markDrawing(mark: Mark): SvgNode {
  switch (mark.kind) {
    case 'base':
      return drawing(16, 16, [node('path', { class: 'base', d: 'M8 1l6 7-6 7-6-7z' })])
    case 'batches':
      return drawing(
        40,
        16,
        shownBatches.map((batch, i) => dot(`z${batch}`, 7 + 13 * i)),
      )
    case 'cluster':
      return drawing(20, 20, [
        node('g', { class: 'count' }, [
          node('circle', { cx: 10, cy: 10, r: 9 }),
          node('text', { x: 10, y: 14, 'font-size': 12, 'text-anchor': 'middle' }, ['3']),
        ]),
      ])
    case 'zone':
      return drawing(16, 16, [dot(`z${mark.batch}`, 8)])
    case 'revoked':
      return drawing(16, 16, [dot('revoked', 8)])
    case 'city':
      return drawing(22, 16, [node('rect', { class: `city z${mark.batch}`, x: 1, y: 2, width: 20, height: 12 })])
  }
}

function dot(look: string, x: number): SvgNode {
  return node('circle', { class: `zone ${look}`, cx: x, cy: 8, r: 4.5 })
}

function drawing(width: number, height: number, children: readonly SvgNode[]): SvgNode {
  return node('svg', { viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true' }, children)
}
