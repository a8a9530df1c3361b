import type { ReactElement } from 'react'
import type { Catalog } from '@/data/model/catalog'
import type { CompareTables, Comparison } from '@/data/model/compare'
import type { Names } from '@/data/model/name-table'
import type { Choose } from '../explorer/use-view'
import type { LandPaths } from '../map/steps'
import { barsOf } from './bars-of'
import { ChangeTable } from './change-table'
import { ChartFigure } from './chart-figure'
import type { CompareLexicon } from './compare-lexicon'
import type { Findings } from './findings'
import { linesOf } from './lines-of'
import { lorenzOf } from './lorenz-of'
import { PeerList } from './peer-list'
import { ScatterFigure } from './scatter-figure'
import { Sentences } from './sentences'
import { slopesOf } from './slopes-of'
import { stripOf } from './strip-of'
import { TwinFigure } from './twin-figure'

type Props = Pick<CompareLexicon, 'words' | 'compareWords' | 'comparePhrases'> & {
  readonly comparison: Comparison
  readonly findings: Findings
  readonly tables: CompareTables
  readonly catalog: Catalog
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
            period={props.tables.peers.period}
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
          <TwinFigure
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
