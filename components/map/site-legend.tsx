import type { ReactElement } from 'react'
import type { Language } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import { mapPartWordsOf } from '@/data/words/words'
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
