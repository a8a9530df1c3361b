import type { ReactElement } from 'react'
import { useEffect, useRef, useState } from 'react'
import { effectiveDay, siteId } from '@/data/facts/sites'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { mapPartWordsOf } from '@/data/words/map-parts'

type Props = {
  readonly thematic: ThematicMap
  readonly names: Names
  /** The sites that are pointed at, by id, separated by spaces. */
  readonly lit: string | null
  readonly onLight: (site: string | null) => void
  readonly href: ((place: string) => string) | null
}

type Entry = {
  readonly id: string
  readonly place: string
  readonly name: string
  readonly detail: string
  readonly isActive: boolean
}

/** The sites on the map as a list by province, in step with it: what has the focus in one is marked in the other. */
export function SiteList({ thematic, names, lit, onLight, href }: Props): ReactElement | null {
  const words = mapPartWordsOf(names.language).siteList
  const [wanted, setWanted] = useState('')
  const groups = useRef<HTMLDivElement>(null)
  useEffect(() => reveal(groups.current, lit), [lit])
  const alight = new Set(lit?.split(' '))
  const all = entriesOf(thematic, names.language)
  const needle = wanted.trim().toLowerCase()
  const entries = all.filter(({ name, place }) =>
    `${name} ${names.place(place, 'full')}`.toLowerCase().includes(needle),
  )
  const places = [...new Set(entries.map((entry) => entry.place))].sort()
  if (all.length === 0) return null
  return (
    <section className="site-list">
      <h2>{words.title}</h2>
      <label>
        <span>{words.filter}</span>
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <p role="status">
        {words.count(
          entries.filter(({ isActive }) => isActive).length,
          entries.filter(({ isActive }) => !isActive).length,
        )}
      </p>
      <div ref={groups} className="site-groups">
        {places.map((place) => (
          <section key={place}>
            <h3>
              {href === null ? names.place(place, 'full') : <a href={href(place)}>{names.place(place, 'full')}</a>}
            </h3>
            <ul>
              {entries
                .filter((entry) => entry.place === place)
                .map((entry) => (
                  <li key={entry.id} className={entry.isActive ? undefined : 'hole'}>
                    <button
                      type="button"
                      aria-pressed={alight.has(entry.id)}
                      onClick={() => onLight(lit === entry.id ? null : entry.id)}
                      onFocus={() => onLight(entry.id)}
                      onPointerEnter={() => onLight(entry.id)}
                    >
                      {entry.name}
                    </button>
                    <small>{entry.detail}</small>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

/** What the map points at comes into view in the list; the page stays where it is. */
function reveal(list: HTMLElement | null, lit: string | null): void {
  const [first] = lit === null ? [] : [...(list?.querySelectorAll('[aria-pressed="true"]') ?? [])]
  if (list === null || first === undefined) return
  const [outer, inner] = [list.getBoundingClientRect(), first.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop += inner.top - outer.top
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}

function entriesOf(thematic: ThematicMap, language: Language): readonly Entry[] {
  const words = mapPartWordsOf(language).siteList
  const bases = thematic.bases.map((base) => ({
    id: siteId(base),
    place: base.place,
    name: localText(base, 'name', language),
    detail: words.bases,
    isActive: true,
  }))
  const zones = thematic.zones.map(({ zone, active }) => ({
    id: siteId(zone),
    place: zone.place,
    name: localText(zone, 'city', language),
    detail: active
      ? `${words.batch(zone.batch)} · ${effectiveDay(zone).slice(0, 4)}`
      : words.revoked(zone.revoked ?? ''),
    isActive: active,
  }))
  return [...bases, ...zones]
}
