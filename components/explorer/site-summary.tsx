import type { ReactElement } from 'react'
import { bracketed, localText, punctuation } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { mapPartWordsOf } from '@/data/words/words'

type Props = { readonly thematic: ThematicMap; readonly names: Names; readonly href: (place: string) => string }

/** The sites on the map by province, as text: what stands where the list that one can point with has not come. */
export function SiteSummary({ thematic: { bases, zones }, names, href }: Props): ReactElement {
  const { language } = names
  const words = mapPartWordsOf(language).siteList
  const entries = [
    ...bases.map((base) => ({ place: base.place, text: localText(base, 'name', language) })),
    ...zones.map(({ zone, active }) => ({
      place: zone.place,
      text: localText(zone, 'city', language) + (active ? '' : bracketed(words.revoked(zone.revoked ?? ''), language)),
    })),
  ]
  const places = [...new Set(entries.map(({ place }) => place))].sort()
  const active = bases.length + zones.filter((state) => state.active).length
  return (
    <section className="site-list">
      <h2>{words.title}</h2>
      <p>{words.count(active, entries.length - active)}</p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={href(place)}>{names.place(place, 'short')}</a>
            {punctuation[language].colon}
            {entries
              .filter((entry) => entry.place === place)
              .map(({ text }) => text)
              .join(punctuation[language].list)}
          </li>
        ))}
      </ul>
    </section>
  )
}
