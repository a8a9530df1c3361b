import type { Profile } from '@/data/model/profile'
import { element } from '../map/element'
import type { LocatorWords } from '../map/locator-legend'
import type { Block } from './picture-block'
import type { MarkLine } from './picture-legend'
import { baseMark, markLegend, zoneMark } from './picture-legend'

/** What the fills and marks of a locator map mean, only those that it has. */
export function locatorLegend({ bases, zones }: Profile, words: LocatorWords, width: number, size: number): Block {
  const u = size / 16
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const cities = active.filter(({ level }) => level !== 'county').map(({ batch }) => batch)
  const batches = [...new Set(cities)].toSorted((a, b) => a - b)
  const [county] = active.filter(({ level }) => level === 'county')
  const lines: readonly (MarkLine | null)[] = [
    bases.length === 0 ? null : { mark: [baseMark(u)], text: words.base },
    ...batches.map((batch) => ({ mark: [field(batch, u)], text: words.zone(batch) })),
    county === undefined ? null : { mark: [zoneMark(`z${county.batch}`, 13, u)], text: words.county },
    active.length === zones.length ? null : { mark: [zoneMark('revoked', 13, u)], text: words.revoked },
  ]
  return markLegend(
    lines.filter((line) => line !== null),
    width,
    size,
  )
}

function field(batch: number, u: number) {
  return element('rect', { class: `city z${batch}`, x: 0.5 * u, y: 5 * u, width: 26 * u, height: 14 * u })
}
