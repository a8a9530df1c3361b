import type { ReactElement } from 'react'
import { compareCharts } from '@/components/compare/charts/list'
import type { LandPaths } from '@/components/map/patterns'
import type { SvgNode } from '@/components/svg/node'
import { SvgTree } from '@/components/svg/svg-tree'
import { Sentences } from '@/components/ui/wide'
import type { Choose } from '@/components/view/use-view'
import type { CompareTables, Comparison } from '@/data/comparison/comparison'
import type { CompareLanguage, Names } from '@/data/text/names'
import type { ViewOptions } from '@/data/view/view-options'
import { ChangeTable } from './change-table'
import { changeTexts, findingText } from './findings'
import { MapPairFigure } from './map-pair'
import { PeerList } from './peer-list'

type Props = Pick<CompareLanguage, 'words' | 'compareWords' | 'comparePhrases'> & {
  readonly comparison: Comparison
  readonly tables: CompareTables
  readonly viewOptions: ViewOptions
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
  const { view, years, twins } = comparison
  const [first] = view.places
  return (
    <>
      <div className="compare-charts">
        {compareCharts.map((one) => {
          const { title, claims, instead, notes, draw } = one.show({ comparison, words: said, names })
          return (
            <ChartFigure
              key={one.id}
              title={title}
              finding={instead || findingText(claims, names, comparePhrases)}
              drawing={draw?.({ names, scope }) ?? null}
              notes={notes}
            />
          )
        })}
      </div>
      {years === null || view.places.length === 0 ? null : (
        <section>
          <h2>{said.change.title(years.from, years.to)}</h2>
          <ChangeTable comparison={comparison} years={years} names={names} words={said} href={props.href} />
          <Sentences all={changeTexts(comparison, names, comparePhrases)} />
        </section>
      )}
      {view.level === 'region' ? null : (
        <section>
          <h2>{first === undefined ? said.peers.untitled : said.peers.title(names.place(first, 'short'))}</h2>
          <PeerList
            comparison={comparison}
            table={props.tables.peers}
            viewOptions={props.viewOptions}
            names={names}
            grammar={comparePhrases}
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
            viewOptions={props.viewOptions}
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

type ChartFigureProps = {
  readonly title: string
  /** What the chart says, in sentences made of claims. */
  readonly finding: string
  readonly drawing: SvgNode | null
  readonly notes: readonly string[]
}

/** A chart under its heading and what it says, above its notes. */
export function ChartFigure({ title, finding, drawing, notes }: ChartFigureProps): ReactElement {
  return (
    <figure className="compare-chart">
      <figcaption>
        <h2>{title}</h2>
        {finding === '' ? null : <p>{finding}</p>}
      </figcaption>
      {drawing === null ? null : <SvgTree drawing={drawing} />}
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </figure>
  )
}
