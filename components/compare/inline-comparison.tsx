import type { ReactElement } from 'react'
import { useMemo } from 'react'
import { chartStyle } from '@/components/chart/chart-style'
import { inlineCharts } from '@/components/compare/charts/list'
import { comparisonOf } from '@/data/comparison/comparison'
import type { ViewData } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import type { View } from '@/data/view/view'
import type { CompareWords } from '@/data/words/words'
import { ChartFigure } from './compare-charts'
import { CompareTable } from './compare-table'
import './compare.css'

export type InlineProps = {
  readonly viewData: ViewData
  readonly view: View
  readonly names: Names
  readonly href: (place: string) => string
}

/** What only the page of comparisons shows is left out here. */
const noTables = { pairables: [], peers: { period: '', dimensions: [], rows: [] } } as const

const SCOPE = 'here'

/** The comparison of the chosen places below the map: the same table and charts as on the page of comparisons. */
export function InlineComparison({
  viewData,
  view,
  names,
  href,
  words,
}: InlineProps & { readonly words: CompareWords }): ReactElement {
  const comparison = useMemo(() => comparisonOf({ ...viewData, versus: null }, noTables, view), [viewData, view])
  return (
    <div className="compare">
      <style>{chartStyle('reader')}</style>
      <CompareTable comparison={comparison} names={names} words={words} scope={SCOPE} href={href} isHydrated />
      <div className="compare-charts">
        {inlineCharts.map((one) => {
          const { title, draw } = one.show({ comparison, words, names })
          return draw === null ? null : (
            <ChartFigure key={one.id} title={title} finding="" drawing={draw({ names, scope: SCOPE })} notes={[]} />
          )
        })}
      </div>
    </div>
  )
}
