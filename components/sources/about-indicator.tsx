import type { ReactElement } from 'react'
import { Marked } from '@/components/ui/wide'
import { printFormula } from '@/data/facts/formula'
import type { Citation } from '@/data/facts/provenance'
import { locatorText } from '@/data/format/day'
import type { Language } from '@/data/language'
import { bracketed, localText, punctuation } from '@/data/language'
import type { Series } from '@/data/map/series'
import { mapPartWordsOf } from '@/data/words/map-parts'

type Props = {
  readonly series: Series
  /** The sources of the figures that are shown of it. */
  readonly citations: readonly Citation[]
  readonly language: Language
}

/** What the figures mean, what they may not be compared with, and where they come from. */
export function AboutIndicator({ series, citations, language }: Props): ReactElement {
  const { about } = mapPartWordsOf(language)
  const { indicator } = series
  const { formula } = series
  const name = (id: string, of: 'place' | 'nation') => {
    const input = series.terms.find((row) => row.id === id)
    const text = input === undefined ? id : localText(input, 'name', language)
    return of === 'nation' && id !== 'cny-per-usd' ? text + bracketed(about.ofNation, language) : text
  }
  const reason = localText(indicator, 'breaks_reason', language)
  return (
    <dl className="about">
      <dt>{about.definition}</dt>
      <dd>{localText(indicator, 'definition', language)}</dd>
      {formula === null ? null : (
        <>
          <dt>{about.formula}</dt>
          <dd>{printFormula(formula, name)}</dd>
        </>
      )}
      <dt>{about.comparability}</dt>
      <dd>{localText(indicator, 'comparability', language)}</dd>
      {reason === null ? null : (
        <>
          <dt>{about.breaks}</dt>
          <dd>{reason}</dd>
        </>
      )}
      <dt>{about.source}</dt>
      <dd>
        <ul>
          {citations.map(({ source, locators }) => (
            <li key={source.id}>
              <Marked
                text={
                  localText(source, 'publisher', language) +
                  punctuation[language].colon +
                  [
                    localText(source, 'title', language),
                    ...locators.map((locator) => locatorText(locator, language)),
                  ].join(punctuation[language].comma)
                }
                language={language}
              />
              {source.confirmed ? null : <em> {about.unconfirmed}</em>}
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}
