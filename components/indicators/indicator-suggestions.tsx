import type { ReactElement } from 'react'
import type { Dataset, Indicator } from '@/data/model/dataset'
import { nearestIndicators } from '@/data/model/indicator-lookup'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { localPath } from '../ui/address'
import { wordsOf } from '../words/dictionary'
import { indicatorWords } from './indicator-dictionary'

type Props = {
  readonly dataset: Dataset
  readonly language: Language
  /** What was asked for instead of an indicator's id. */
  readonly wanted: string
}

/** The indicators that a wrong address may mean, and all of them. */
export function IndicatorSuggestions({ dataset, language, wanted }: Props): ReactElement {
  const near = nearestIndicators(dataset.indicators, wanted)
  return (
    <>
      {near.length > 0 ? (
        <>
          <h2>{wordsOf(language).missing.near}</h2>
          <Links indicators={near} language={language} />
        </>
      ) : null}
      <h2>{indicatorWords(language).all}</h2>
      <Links indicators={dataset.indicators} language={language} />
    </>
  )
}

function Links({
  indicators,
  language,
}: {
  readonly indicators: readonly Indicator[]
  readonly language: Language
}): ReactElement {
  return (
    <ul className="place-links">
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <a href={localPath(language, `/indicators/${indicator.id}`)}>{say(indicator, 'name', language)}</a>
        </li>
      ))}
    </ul>
  )
}
