import type { Profile } from '@/data/model/profile'
import { element } from '../../map/element'
import type { LocatorWords } from '../../map/locator-legend'
import type { Markup } from './markup'
import { drawn, html } from './markup'

/** What the fills and marks of a locator map mean, only those that it has. `scope` is that of the map. */
export function locatorKey({ bases, zones }: Profile, words: LocatorWords, scope: string): Markup | null {
  if (bases.length + zones.length === 0) return null
  const active = zones.filter((state) => state.active).map(({ zone }) => zone)
  const cities = active.filter(({ level }) => level !== 'county').map(({ batch }) => batch)
  const [county] = active.filter(({ level }) => level === 'county')
  const item = (tag: string, look: Readonly<Record<string, string | number>>, text: string) => {
    const picture = element('svg', { viewBox: '0 0 22 16', width: 22, height: 16, 'aria-hidden': 'true' }, [
      element(tag, look),
    ])
    return html`<li>${drawn(picture)}<span>${text}</span></li>`
  }
  const dot = { cx: 11, cy: 8, r: 5 }
  const items = [
    ...(bases.length === 0 ? [] : [item('path', { class: 'base', d: 'M11 1l6 7-6 7-6-7z' }, words.base)]),
    ...[...new Set(cities)]
      .toSorted((a, b) => a - b)
      .map((batch) => item('rect', { class: `city z${batch}`, x: 1, y: 2, width: 20, height: 12 }, words.zone(batch))),
    ...(county === undefined ? [] : [item('circle', { class: `zone z${county.batch}`, ...dot }, words.county)]),
    ...(active.length === zones.length ? [] : [item('circle', { class: 'zone revoked', ...dot }, words.revoked)]),
  ]
  return html`<div class="legend ${scope}"><ul>${items}</ul></div>`
}
