import type { ReactElement } from 'react'
import type { Dataset, Indicator } from '@/data/model/dataset'
import { indicatorOf } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { locatorText } from '@/data/model/locator-text'
import { periodTexts } from '@/data/model/period-ranges'
import type { SourceUse, UsedSource } from '@/data/model/source-uses'
import { localPath } from '../ui/address'
import { indicatorWords } from './indicator-dictionary'

type Props = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly sources: readonly UsedSource[]
  readonly language: Language
}

/** The numbered sources of a page: publisher, title, date, and for each table or section the years taken from it. */
export function IndicatorSources({ dataset, indicator, sources, language }: Props): ReactElement {
  const words = indicatorWords(language)
  const textOf = ({ indicator: id, locator, periods }: SourceUse) => {
    const name = id === indicator.id ? '' : say(indicatorOf(dataset, id), 'name', language) + words.colon
    const years = periods.length === 0 ? '' : words.gaps.years(words.list(periodTexts(periods)))
    return name + words.join([locatorText(locator, language), years].filter((part) => part !== ''))
  }
  return (
    <section>
      <h2>{words.sources.title}</h2>
      <ol className="sources">
        {sources.map(({ source, uses }, i) => (
          <li key={source.id} id={`source-${i + 1}`}>
            {words.join([
              say(source, 'publisher', language) + words.colon + say(source, 'title', language),
              source.date,
            ])}
            {source.confirmed ? null : <em> {words.sources.unconfirmed}</em>}
            <ul>
              {uses
                .map(textOf)
                .filter((text) => text !== '')
                .map((text) => (
                  <li key={text}>{text}</li>
                ))}
              {say(source, 'note', language) === null ? null : <li>{say(source, 'note', language)}</li>}
            </ul>
          </li>
        ))}
      </ol>
      <p className="more">
        <a href={localPath(language, '/data#sources')}>{words.sources.rights}</a>
      </p>
    </section>
  )
}
