import type { ReactElement, ReactNode } from 'react'
import type { ChartContext } from '@/components/chart/figure-axis'
import { barsOf } from '@/components/compare/charts/bars'
import { linesOf } from '@/components/compare/charts/lines'
import { lorenzOf } from '@/components/compare/charts/lorenz'
import { scatterOf } from '@/components/compare/charts/scatter'
import { slopesOf } from '@/components/compare/charts/slopes'
import { stripOf } from '@/components/compare/charts/strip'
import type { LandPaths } from '@/components/map/patterns'
import type { SvgNode } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { Sentences } from '@/components/ui/wide'
import type { Choose } from '@/components/view/use-view'
import type { CompareTables, Comparison } from '@/data/comparison/comparison'
import { localText } from '@/data/language'
import type { CompareLanguage, Names } from '@/data/text/names'
import type { ViewOptions } from '@/data/view/view-options'
import type { CompareWords } from '@/data/words/words'
import { ChangeTable } from './change-table'
import type { Findings } from './findings'
import { MapPairFigure } from './map-pair'
import { PeerList } from './peer-list'

type Props = Pick<CompareLanguage, 'words' | 'compareWords' | 'comparePhrases'> & {
  readonly comparison: Comparison
  readonly findings: Findings
  readonly tables: CompareTables
  readonly catalog: ViewOptions
  readonly names: Names
  readonly href: (place: string) => string
  readonly scope: string
  readonly paths: LandPaths
  readonly approvalNumber: string | undefined
  readonly action: string
  readonly choose: Choose | null
}

/** The charts of a comparison as small multiples, each with what it says; then peers and the two maps. */
export function CompareCharts(props: Props): ReactElement {
  const { comparison, names, scope, compareWords: said, comparePhrases, words } = props
  const { view, years, timeline, distribution, concentration, before, twins } = comparison
  const { findings } = props
  const telling = { names, scope }
  const isSingle = timeline.periods.length < 2
  const [only = ''] = timeline.periods
  const [first] = view.places
  return (
    <>
      <div className="compare-charts">
        <ChartFigure
          title={view.places.length === 0 ? said.bars.titleOfAll[view.level] : said.bars.title}
          finding=""
          drawing={barsOf(comparison, said, telling)}
        />
        <ChartFigure
          title={said.lines.title}
          finding={isSingle ? said.lines.single(only) : ''}
          drawing={isSingle ? null : linesOf(comparison, said, telling)}
        >
          {isSingle ? null : (
            <p className="note">
              {view.scale === 'index' && timeline.base === null ? said.lines.noBase : ''}
              {timeline.base === null && comparison.plate.map.slice.indicator.additive
                ? said.lines.totals[view.level]
                : ''}
            </p>
          )}
        </ChartFigure>
        <ChartFigure
          title={years === null ? said.change.untitled : said.change.title(years.from, years.to)}
          finding={years === null ? said.change.none : ''}
          drawing={years === null ? null : slopesOf(comparison, years, said, telling)}
        />
        <ChartFigure title={said.strip.title} finding={findings.strip} drawing={stripOf(comparison, said, telling)}>
          {distribution.without.length === 0 ? null : (
            <p className="note">
              {said.strip.without(distribution.without.map(({ place }) => names.place(place, 'short')))}
            </p>
          )}
        </ChartFigure>
        <ScatterFigure comparison={comparison} finding={findings.scatter} words={said} {...telling} />
        <ChartFigure
          title={said.concentration.title}
          finding={
            concentration.kind === 'none' ? said.concentration.none[concentration.reason] : findings.concentration
          }
          drawing={concentration.kind === 'none' ? null : lorenzOf(concentration, before, said, telling)}
        />
      </div>
      {years === null || view.places.length === 0 ? null : (
        <section>
          <h2>{said.change.title(years.from, years.to)}</h2>
          <ChangeTable comparison={comparison} years={years} names={names} words={said} href={props.href} />
          <Sentences all={findings.change} />
        </section>
      )}
      {view.level === 'region' ? null : (
        <section>
          <h2>{first === undefined ? said.peers.untitled : said.peers.title(names.place(first, 'short'))}</h2>
          <PeerList
            comparison={comparison}
            table={props.tables.peers}
            catalog={props.catalog}
            names={names}
            phrases={comparePhrases}
            words={said}
            action={props.action}
            choose={props.choose}
          />
        </section>
      )}
      <section>
        <h2>{said.maps.title}</h2>
        {twins === null ? (
          <p>{said.maps.none}</p>
        ) : (
          <MapPairFigure
            twins={twins}
            view={view}
            catalog={props.catalog}
            names={names}
            words={words}
            compareWords={said}
            paths={props.paths}
            approvalNumber={props.approvalNumber}
            action={props.action}
            choose={props.choose}
          />
        )}
      </section>
    </>
  )
}

type ScatterFigureProps = ChartContext & {
  readonly comparison: Comparison
  readonly finding: string
  readonly words: CompareWords
}

/** Two indicators against each other; or how to get there, or why these two may not be set against each other. */
function ScatterFigure({ comparison, finding, words, names, scope }: ScatterFigureProps): ReactElement {
  const { scatter, plate } = comparison
  const said = words.scatter
  const own = localText(plate.map.slice.indicator, 'name', names.language)
  if (scatter === null) return <ChartFigure title={said.title(own, '…')} finding={said.hint} drawing={null} />
  if (scatter.kind === 'refused') {
    return <ChartFigure title={said.title(own, '…')} finding={said.refused[scatter.reason]} drawing={null} />
  }
  const left = scatter.leftOut.map(({ place }) => names.place(place, 'short'))
  return (
    <ChartFigure
      title={said.title(own, localText(scatter.y.indicator, 'name', names.language))}
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

type ChartFigureProps = {
  readonly title: string
  /** What the chart says, in sentences made of claims. */
  readonly finding: string
  readonly drawing: SvgNode | null
  readonly children?: ReactNode
}

/** A chart under its heading and what it says; what stands below are notes and the table behind it. */
export function ChartFigure({ title, finding, drawing, children }: ChartFigureProps): ReactElement {
  return (
    <figure className="compare-chart">
      <figcaption>
        <h2>{title}</h2>
        {finding === '' ? null : <p>{finding}</p>}
      </figcaption>
      {drawing === null ? null : <SvgTree drawing={drawing} />}
      {children}
    </figure>
  )
}
