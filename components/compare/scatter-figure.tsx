import type { ReactElement } from 'react'
import type { Comparison } from '@/data/model/compare'
import { say } from '@/data/model/language'
import { ChartFigure } from './chart-figure'
import type { Telling } from './chart-text'
import type { CompareWords } from './compare-words'
import { scatterOf } from './scatter-of'

type Props = Telling & { readonly comparison: Comparison; readonly finding: string; readonly words: CompareWords }

/** Two indicators against each other; or how to get there, or why these two may not be set against each other. */
export function ScatterFigure({ comparison, finding, words, names, scope }: Props): ReactElement {
  const { scatter, plate } = comparison
  const said = words.scatter
  const own = say(plate.map.slice.indicator, 'name', names.language)
  if (scatter === null) return <ChartFigure title={said.title(own, '…')} finding={said.hint} drawing={null} />
  if (scatter.kind === 'refused') {
    return <ChartFigure title={said.title(own, '…')} finding={said.refused[scatter.reason]} drawing={null} />
  }
  const left = scatter.leftOut.map(({ place }) => names.place(place, 'short'))
  return (
    <ChartFigure
      title={said.title(own, say(scatter.y.indicator, 'name', names.language))}
      finding={scatter.correlation.kind === 'none' ? said.noCorrelation : finding}
      drawing={scatterOf(comparison, scatter, words, { names, scope })}
    >
      {left.length === 0 ? null : <p className="note">{said.left(left)}</p>}
      {comparison.view.quadrants === 'nation' && scatter.nation === null ? (
        <p className="note">{said.noQuadrants}</p>
      ) : null}
    </ChartFigure>
  )
}
