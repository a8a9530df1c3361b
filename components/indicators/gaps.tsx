import type { ReactElement } from 'react'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Availability, Hole } from '@/data/facts/availability'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import { periodTexts } from '@/data/facts/period'
import type { SourceUse, UsedSource } from '@/data/facts/provenance'
import { locatorText } from '@/data/format/day'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { indicatorWordsOf } from '@/data/words/words'

type Props = { readonly dataset: Dataset; readonly availability: Availability; readonly names: Names }

/** Every place and period without a figure, named, with the reason. */
export function IndicatorGaps({ dataset, availability, names }: Props): ReactElement {
  const words = indicatorWordsOf(names.language)
  const { holes, levels } = availability
  const isNationOnly = levels.length === 1 && levels[0] === 'nation'
  return (
    <section id="gaps">
      <h2>{words.gaps.title}</h2>
      {isNationOnly ? <p>{words.gaps.nationOnly}</p> : null}
      {holes.length === 0 && !isNationOnly ? <p>{words.gaps.none}</p> : null}
      {holes.length === 0 ? null : (
        <dl className="gaps">
          {holes.map((hole) => (
            <div key={[hole.level, hole.reason, ...hole.periods, ...hole.places].join(' ')}>
              <dt>{words.gaps.years(words.list(periodTexts(hole.periods)))}</dt>
              <dd>
                {placesText(dataset, hole, names)}
                {words.colon}
                {reasonText(dataset, hole, names)}
                {words.stop}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="more">
        <a href={localPath(names.language, '/data#availability')}>{words.gaps.matrix}</a>
      </p>
    </section>
  )
}

/** The names, or, where all provinces of the four regions are meant, a word for all of them. */
function placesText(dataset: Dataset, { places }: Hole, names: Names): string {
  const words = indicatorWordsOf(names.language)
  const all = dataset.places.filter(({ region }) => region !== null)
  if (places.length === all.length && all.every(({ code }) => places.includes(code))) return words.gaps.all(all.length)
  return words.list(places.map((place) => names.place(place, 'short')))
}

function reasonText(dataset: Dataset, { reason, lacking }: Hole, { language }: Names): string {
  const words = indicatorWordsOf(language)
  if (reason !== 'inputs') return words.gaps.reasons[reason]
  return words.gaps.lacking(words.list(lacking.map((id) => localText(indicatorOf(dataset, id), 'name', language))))
}

type SourcesProps = {
  readonly dataset: Dataset
  readonly indicator: Indicator
  readonly sources: readonly UsedSource[]
  readonly language: Language
}

/** The numbered sources of a page: publisher, title, date, and for each table or section the years taken from it. */
export function IndicatorSources({ dataset, indicator, sources, language }: SourcesProps): ReactElement {
  const words = indicatorWordsOf(language)
  const textOf = ({ indicator: id, locator, periods }: SourceUse) => {
    const name = id === indicator.id ? '' : localText(indicatorOf(dataset, id), 'name', language) + words.colon
    const years = periods.length === 0 ? '' : words.gaps.years(words.list(periodTexts(periods)))
    return name + words.join([locatorText(locator, language), years].filter((part) => part !== ''))
  }
  return (
    <section>
      <h2>{words.sources.title}</h2>
      <ol className="sources">
        {sources.map(({ source, uses }, i) => (
          <li key={source.id} id={`source-${i + 1}`}>
            <Marked
              text={words.join([
                localText(source, 'publisher', language) + words.colon + localText(source, 'title', language),
                source.date,
              ])}
              language={language}
            />
            {source.confirmed ? null : <em> {words.sources.unconfirmed}</em>}
            <ul>
              {uses
                .map(textOf)
                .filter((text) => text !== '')
                .map((text) => (
                  <li key={text}>
                    <Marked text={text} language={language} />
                  </li>
                ))}
              {localText(source, 'note', language) === null ? null : <li>{localText(source, 'note', language)}</li>}
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
