import type { PlacedBase, PlacedZone } from '@/data/model/sites'
import { siteId } from '@/data/model/sites'
import type { Theme } from '@/data/model/view'
import type { Element } from './element'
import { element } from './element'

/** From the first batch to the eighth: the earlier, the stronger against the ground. */
const shades: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#4a1b52', '#5c2c64', '#6e3c76', '#804d88', '#935d9a', '#a56eac', '#b77ebe', '#c98fd0'],
  dark: ['#f6d9ff', '#e7c7f0', '#d9b5e2', '#caa3d3', '#bb91c5', '#ac7fb6', '#9e6da8', '#8f5b99'],
}

/** The colors of the batches of zones, by selector. */
export function batchRules(theme: Theme): Readonly<Record<string, string>> {
  return Object.fromEntries(shades[theme].map((shade, i) => [`.z${i + 1}`, `fill:${shade}`]))
}

/** What the reader is told of a mark. */
export type SiteNames = {
  readonly base: (base: PlacedBase) => string
  readonly zone: (zone: PlacedZone) => string
}

/** A zone, and whether it is active in the year that is shown. */
export type ZoneState = { readonly zone: PlacedZone; readonly active: boolean }

/**
 * Bases as diamonds and zones as dots by batch; revoked zones are hollow. Zones lie below, the earliest uppermost.
 * `scale` turns plane units into the units of the drawing; marks keep their size, but the one that is `lit` grows.
 */
export function siteMarks(
  bases: readonly PlacedBase[],
  zones: readonly ZoneState[],
  names: SiteNames & { readonly scale: number; readonly lit?: string | null },
): Element {
  const at = (point: readonly number[]) => point.map((coordinate) => coordinate * names.scale)
  const dots = zones
    .toSorted((a, b) => b.zone.batch - a.zone.batch)
    .flatMap(({ zone, active }) => {
      const [cx, cy] = at(zone.at)
      if (cx === undefined || cy === undefined) return []
      const look = active ? `zone z${zone.batch}` : 'zone revoked'
      const id = siteId(zone)
      const size = names.lit === id ? 9 : 5
      return [
        element('circle', { class: look, 'data-site': id, cx, cy, r: size }, [
          element('title', {}, [names.zone(zone)]),
        ]),
      ]
    })
  const diamonds = bases.flatMap((base) => {
    const [x, y] = at(base.at)
    if (x === undefined || y === undefined) return []
    const d = `M${x.toFixed(1)} ${(y - 9).toFixed(1)}l7.5 9-7.5 9-7.5-9z`
    const id = siteId(base)
    const look = names.lit === id ? 'base lit' : 'base'
    return [element('path', { class: look, 'data-site': id, d }, [element('title', {}, [names.base(base)])])]
  })
  return element('g', { class: 'sites' }, [...dots, ...diamonds])
}
