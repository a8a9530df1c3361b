import { scaleLinear } from 'd3-scale'
import points from '@/data/geo/points.json'
import type { Base, Zone } from '@/data/model/dataset'
import type { Theme } from '@/data/model/view'
import type { Element } from './element'
import { element } from './element'

const basePoints: Readonly<Record<string, readonly number[]>> = points.bases
const zonePoints: Readonly<Record<string, readonly number[]>> = points.zones

const BATCHES = 8
const shades = {
  light: scaleLinear<string>().domain([1, BATCHES]).range(['#4a1b52', '#c98fd0']),
  dark: scaleLinear<string>().domain([1, BATCHES]).range(['#f6d9ff', '#8f5b99']),
}

/** The colors of the batches of zones, by selector: the earlier, the stronger against the ground. */
export function batchRules(theme: Theme): Readonly<Record<string, string>> {
  const batches = Array.from({ length: BATCHES }, (_, i) => i + 1)
  return Object.fromEntries(batches.map((batch) => [`.z${batch}`, `fill:${shades[theme](batch)}`]))
}

/** What the reader is told of a mark. */
export type SiteNames = { readonly base: (base: Base) => string; readonly zone: (zone: Zone) => string }

/** A zone, and whether it is active in the year that is shown. */
export type ZoneState = { readonly zone: Zone; readonly active: boolean }

/**
 * Bases as diamonds and zones as dots by batch; revoked zones are hollow. Zones lie below, the earliest uppermost.
 * `scale` turns plane units into the units of the drawing; marks keep their size.
 */
export function siteMarks(
  bases: readonly Base[],
  zones: readonly ZoneState[],
  names: SiteNames & { readonly scale: number },
): Element {
  const at = (point: readonly number[] | undefined) => point?.map((coordinate) => coordinate * names.scale) ?? []
  const dots = zones
    .toSorted((a, b) => b.zone.batch - a.zone.batch)
    .flatMap(({ zone, active }) => {
      const [cx, cy] = at(zonePoints[`${zone.code}-${zone.batch}`])
      if (cx === undefined || cy === undefined) return []
      const look = active ? `zone z${zone.batch}` : 'zone revoked'
      return [element('circle', { class: look, cx, cy, r: 5 }, [element('title', {}, [names.zone(zone)])])]
    })
  const diamonds = bases.flatMap((base) => {
    const [x, y] = at(basePoints[base.id])
    if (x === undefined || y === undefined) return []
    const d = `M${x.toFixed(1)} ${(y - 9).toFixed(1)}l7.5 9-7.5 9-7.5-9z`
    return [element('path', { class: 'base', d }, [element('title', {}, [names.base(base)])])]
  })
  return element('g', { class: 'sites' }, [...dots, ...diamonds])
}
