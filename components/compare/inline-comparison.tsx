import type { ReactElement } from 'react'
import { useMemo } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { barsOf } from '@/components/compare/charts/bars'
import { linesOf } from '@/components/compare/charts/lines'
import { slopesOf } from '@/components/compare/charts/slopes'
import { stripOf } from '@/components/compare/charts/strip'
import { comparisonOf } from '@/data/comparison/comparison'
import type { ViewData } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import type { View } from '@/data/view/view'
import type { CompareWords } from '@/data/words/words'
import { ChartFigure } from './compare-charts'
import { CompareTable } from './compare-table'
import './compare.css'

export type InlineProps = {
  readonly material: ViewData
  readonly view: View
  readonly names: Names
  readonly href: (place: string) => string
}

/** What only the page of comparisons shows is left out here. */
const noTables = { pairables: [], peers: { period: '', dimensions: [], rows: [] } } as const

const SCOPE = 'here'

/** The comparison of the chosen places below the map: the same table and charts as on the page of comparisons. */
export function InlineComparison({
  material,
  view,
  names,
  href,
  words,
}: InlineProps & { readonly words: CompareWords }): ReactElement {
  const comparison = useMemo(() => comparisonOf({ ...material, versus: null }, noTables, view), [material, view])
  const { years, timeline } = comparison
  const telling = { names, scope: SCOPE }
  return (
    <div className="compare">
      <style>{chartStyle('reader')}</style>
      <CompareTable comparison={comparison} names={names} words={words} scope={SCOPE} href={href} isAwake />
      <div className="compare-charts">
        <ChartFigure title={words.bars.title} finding="" drawing={barsOf(comparison, words, telling)} />
        {timeline.periods.length < 2 ? null : (
          <ChartFigure title={words.lines.title} finding="" drawing={linesOf(comparison, words, telling)} />
        )}
        {years === null ? null : (
          <ChartFigure
            title={words.change.title(years.from, years.to)}
            finding=""
            drawing={slopesOf(comparison, years, words, telling)}
          />
        )}
        <ChartFigure title={words.strip.title} finding="" drawing={stripOf(comparison, words, telling)} />
      </div>
    </div>
  )
}
