import type { ReactElement } from 'react'
import type { Availability, Hole } from '@/data/model/availability'
import type { Dataset } from '@/data/model/dataset'
import { indicatorOf } from '@/data/model/dataset'
import { say } from '@/data/model/language'
import type { Names } from '@/data/model/name-table'
import { periodTexts } from '@/data/model/period-ranges'
import { localPath } from '../ui/address'
import { indicatorWords } from './indicator-dictionary'

type Props = { readonly dataset: Dataset; readonly availability: Availability; readonly names: Names }

/** Every place and period without a figure, named, with the reason. */
export function IndicatorGaps({ dataset, availability, names }: Props): ReactElement {
  const words = indicatorWords(names.language)
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
  const words = indicatorWords(names.language)
  const all = dataset.places.filter(({ region }) => region !== null)
  if (places.length === all.length && all.every(({ code }) => places.includes(code))) return words.gaps.all(all.length)
  return words.list(places.map((place) => names.place(place, 'short')))
}

function reasonText(dataset: Dataset, { reason, lacking }: Hole, { language }: Names): string {
  const words = indicatorWords(language)
  if (reason !== 'inputs') return words.gaps.reasons[reason]
  return words.gaps.lacking(words.list(lacking.map((id) => say(indicatorOf(dataset, id), 'name', language))))
}
