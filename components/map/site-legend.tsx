import type { ReactElement } from 'react'
import type { Language } from '@/data/language'
import { bracketed, localText, punctuation } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { mapPartWordsOf } from '@/data/words/map-parts'
import { LegendItems } from './legend'
import type { LegendRow } from './legend-rows'
import type { Mark } from './site-rows'
import { markDrawing, siteRows } from './site-rows'

/** What the marks of bases and zones mean, where a map has any. */
export function SiteLegend({
  thematic,
  language,
}: {
  readonly thematic: ThematicMap
  readonly language: Language
}): ReactElement {
  return <MarkLegend rows={siteRows(thematic, mapPartWordsOf(language).siteLegend)} look="site-legend" />
}

type Props = { readonly rows: readonly LegendRow<Mark>[]; readonly look?: 'site-legend' | 'class-legend' }

/** The meanings of marks in a list; inside the figure, whose style sheet colors them. Nothing where there are none. */
export function MarkLegend({ rows, look = 'class-legend' }: Props): ReactElement | null {
  if (rows.length === 0) return null
  return (
    <ul className={look}>
      <LegendItems rows={rows} draw={markDrawing} />
    </ul>
  )
}

type SummaryProps = { readonly thematic: ThematicMap; readonly names: Names; readonly href: (place: string) => string }

/** The sites on the map by province, as text: what stands where the list that one can point with has not come. */
export function SiteSummary({ thematic: { bases, zones }, names, href }: SummaryProps): ReactElement {
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
