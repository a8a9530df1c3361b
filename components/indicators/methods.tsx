import type { ReactElement } from 'react'
import { histogram } from '@/components/chart/histogram'
import { SvgTree } from '@/components/svg/svg-tree'
import { localPath, withQuery } from '@/data/address/path'
import { numberOf } from '@/data/facts/quantity'
import { trimmed } from '@/data/format/number'
import { localText } from '@/data/language'
import type { MethodResult } from '@/data/map/methods'
import { methodComparison } from '@/data/map/methods'
import type { Series } from '@/data/map/series'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import { viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'
import { indicatorWordsOf, wordsOf } from '@/data/words/words'
import '@/components/map/legend.css'

type Props = {
  readonly thematic: ThematicMap
  readonly series: Series
  readonly viewOptions: ViewOptions
  readonly names: Names
}

/** How many of the places that change class are named. */
const NAMED = 8

/** The indicator's own classes with their reason, and what every other method would make of the same figures. */
export function IndicatorMethods({ thematic, series, viewOptions, names }: Props): ReactElement {
  const { language } = names
  const words = indicatorWordsOf(language).methods
  const { indicator } = series
  const { period } = thematic.map.slice
  const results = methodComparison(thematic, series)
  const values = thematic.map.cells.flatMap((cell) => numberOf(cell.figure.quantity) ?? [])
  const limit = (value: number) => trimmed(value, indicator, language)
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.lead(period, thematic.map.classification.thresholds.length + 1)}</p>
      <div className="method">
        <SvgTree
          drawing={histogram(values, thematic.map.classification.thresholds, {
            title: wordsOf(language).method.histogram,
            format: limit,
          })}
        />
        <p>{wordsOf(language).method.histogram}</p>
      </div>
      <table className="figures methods">
        <thead>
          <tr>
            <th scope="col">{words.method}</th>
            <th scope="col">{words.limits}</th>
            <th scope="col">{words.counts}</th>
            <th scope="col">{words.changed}</th>
          </tr>
        </thead>
        <tbody>
          {results.map((result) => (
            <tr key={result.method}>
              <th scope="row">
                <a
                  href={localPath(
                    language,
                    withQuery(
                      '/',
                      viewParams(
                        { ...thematic.view, method: result.method, classes: classesOf(thematic) },
                        viewOptions,
                      ),
                    ),
                  )}
                >
                  {wordsOf(language).form.methods[result.method]}
                </a>
                <small>{words.explained[result.method]}</small>
              </th>
              <td>{result.thresholds.length === 0 ? words.one : result.thresholds.map(limit).join(' · ')}</td>
              <td>{result.counts.join(' · ')}</td>
              <td>{result.isCurrent ? reasonText(series, names) : changedText(result, names)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function classesOf({ map }: ThematicMap): number {
  return Math.min(9, Math.max(3, map.classification.thresholds.length + 1))
}

function reasonText({ indicator }: Series, { language }: Names): string {
  const words = indicatorWordsOf(language)
  const reason = localText(indicator, 'breaks_reason', language)
  return reason === null ? words.methods.current : words.methods.current + words.colon + reason
}

function changedText({ changed }: MethodResult, names: Names): string {
  const words = indicatorWordsOf(names.language)
  const count = words.methods.changes(changed.length)
  if (changed.length === 0) return count
  const named = words.list(changed.slice(0, NAMED).map((place) => names.place(place, 'short')))
  return count + words.colon + (changed.length > NAMED ? words.methods.more(named) : named)
}
