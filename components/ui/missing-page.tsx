import type { ReactElement } from 'react'
import type { Dataset, Place } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { nearestPlaces } from '@/data/model/place-lookup'
import { IndicatorSuggestions } from '../indicators/indicator-suggestions'
import { RegionSuggestions } from '../regions/region-suggestions'
import { BaseSuggestions } from '../sites/base-suggestions'
import { wordsOf } from '../words/dictionary'
import { localPath } from './address'
import { PageFrame } from './page-frame'

type Props = {
  readonly dataset: Dataset
  readonly language: Language
  /** The path that was asked for, as it came. */
  readonly asked: string
  readonly contact: string | undefined
}

/** The page for an address that means nothing: what may have been meant, and every province. */
export function MissingPage({ dataset, language, asked, contact }: Props): ReactElement {
  const { missing } = wordsOf(language)
  const path = readable(asked)
  const wanted = path.split('/').at(-1) ?? ''
  const near = nearestPlaces(dataset.places, wanted)
  const [, section = ''] = /^(?:\/en)?\/(indicators|regions|sites)\//.exec(path) ?? []
  const lost = { dataset, language, wanted }
  return (
    <PageFrame language={language} path="/" release={dataset.release} contact={contact}>
      <article className="reading">
        <h1>{missing.title}</h1>
        <p>{missing.lead(path)}</p>
        {section === 'indicators' ? <IndicatorSuggestions {...lost} /> : null}
        {section === 'regions' ? <RegionSuggestions {...lost} /> : null}
        {section === 'sites' ? <BaseSuggestions {...lost} /> : null}
        {near.length > 0 && section === '' ? (
          <>
            <h2>{missing.near}</h2>
            <PlaceLinks places={near} language={language} />
          </>
        ) : null}
        <h2>{missing.all}</h2>
        <PlaceLinks places={dataset.places} language={language} />
      </article>
    </PageFrame>
  )
}

function PlaceLinks({
  places,
  language,
}: {
  readonly places: readonly Place[]
  readonly language: Language
}): ReactElement {
  return (
    <ul className="place-links">
      {places.map((place) => (
        <li key={place.code}>
          <a href={localPath(language, `/provinces/${place.slug}`)}>{say(place, 'name', language)}</a>
        </li>
      ))}
    </ul>
  )
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
