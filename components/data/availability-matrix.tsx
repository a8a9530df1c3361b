import type { ReactElement } from 'react'
import { Wide } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Availability, Coverage } from '@/data/facts/availability'
import { availabilityOf, holeCount } from '@/data/facts/availability'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { DataWords } from '@/data/words/words'
import { dataWordsOf, wordsOf } from '@/data/words/words'

type Props = { readonly dataset: Dataset; readonly language: Language }

/** Indicator by year, newest first: how many places have a figure, and how many holes there are, with a way to their reasons. */
export function AvailabilityMatrix({ dataset, language }: Props): ReactElement {
  const words = dataWordsOf(language).availability
  const rows = dataset.indicators.map((indicator) => ({
    indicator,
    availability: availabilityOf(dataset, indicator),
  }))
  const periods = [...new Set(rows.flatMap(({ availability }) => availability.coverage.map(({ period }) => period)))]
    .sort()
    .reverse()
  const themes = [...new Set(dataset.indicators.map(({ theme }) => theme))]
  return (
    <section id="availability">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <dl className="key">
        {words.key.map(({ sign, meaning }) => (
          <div key={sign}>
            <dt>{sign}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <Wide label={`${words.title} (${words.scroll})`}>
        <table className="figures matrix">
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {period}
                </th>
              ))}
              <th scope="col" className="number">
                {words.gaps}
              </th>
            </tr>
          </thead>
          {themes.map((theme) => (
            <tbody key={theme}>
              <tr>
                <th scope="rowgroup" colSpan={periods.length + 2}>
                  {wordsOf(language).themes[theme]}
                </th>
              </tr>
              {rows
                .filter(({ indicator }) => indicator.theme === theme)
                .map((row) => (
                  <Line key={row.indicator.id} {...row} periods={periods} language={language} words={words} />
                ))}
            </tbody>
          ))}
        </table>
      </Wide>
    </section>
  )
}

type LineProps = {
  readonly indicator: Indicator
  readonly availability: Availability
  readonly periods: readonly string[]
  readonly language: Language
  readonly words: DataWords['availability']
}

function Line({ indicator, availability, periods, language, words }: LineProps): ReactElement {
  const page = localPath(language, `/indicators/${indicator.id}`)
  const holes = holeCount(availability)
  const isNationOnly = !availability.levels.includes('province') && !availability.levels.includes('economy')
  return (
    <tr>
      <th scope="row">
        <a href={page}>{localText(indicator, 'name', language)}</a>
      </th>
      {periods.map((period) => (
        <Cell key={period} coverage={availability.coverage.find((row) => row.period === period)} words={words} />
      ))}
      <td className="number">
        {holes === 0 && !isNationOnly ? (
          words.none
        ) : (
          <a href={`${page}#gaps`}>{isNationOnly ? words.nationOnly : words.gapCount(holes)}</a>
        )}
      </td>
    </tr>
  )
}

function Cell({
  coverage,
  words,
}: {
  readonly coverage: Coverage | undefined
  readonly words: DataWords['availability']
}): ReactElement {
  if (coverage === undefined) return <td />
  const { nation, region, province, economy } = coverage.known
  const groups = [nation > 0 ? words.nation : '', region > 0 ? words.regions : ''].filter((sign) => sign !== '')
  return (
    <td>
      {province > 0 ? <b>{province}</b> : null}
      {economy > 0 ? <b>{words.economies(economy)}</b> : null}
      {groups.length > 0 ? <small>{groups.join(' ')}</small> : null}
    </td>
  )
}
