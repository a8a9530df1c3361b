import type { ReactElement } from 'react'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { Dataset, Indicator, Place } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { nearestBases, nearestIndicators, nearestPlaces, nearestRegions } from '@/data/search/find'
import { indicatorWordsOf, platformWordsOf, regionWordsOf, wordsOf } from '@/data/words/words'
import { PageFrame } from './page'

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
          <a href={localPath(language, `/provinces/${place.slug}`)}>{localText(place, 'name', language)}</a>
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

type RegionSuggestionsProps = { readonly dataset: Dataset; readonly language: Language; readonly wanted: string }

/** The regions that may have been meant by a wrong address, else all of them. */
function RegionSuggestions({ dataset, language, wanted }: RegionSuggestionsProps): ReactElement {
  const near = nearestRegions(dataset.regions, wanted)
  const shown = near.length > 0 ? near : dataset.regions
  return (
    <>
      <h2>{near.length > 0 ? wordsOf(language).missing.near : regionWordsOf(language).index.title}</h2>
      <ul className="place-links">
        {shown.map((region) => (
          <li key={region.id}>
            <a href={localPath(language, pathOf(regionPage(region)))}>{localText(region, 'name', language)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

type BaseSuggestionsProps = { readonly dataset: Dataset; readonly language: Language; readonly wanted: string }

/** The bases that may have been meant by a wrong address, else all of them. */
function BaseSuggestions({ dataset, language, wanted }: BaseSuggestionsProps): ReactElement {
  const near = nearestBases(dataset.bases, wanted)
  const shown = near.length > 0 ? near : dataset.bases
  return (
    <>
      <h2>{near.length > 0 ? wordsOf(language).missing.near : platformWordsOf(language).bases}</h2>
      <ul className="place-links">
        {shown.map((base) => (
          <li key={base.id}>
            <a href={localPath(language, `/sites/${base.id}`)}>{localText(base, 'name', language)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

type IndicatorSuggestionsProps = {
  readonly dataset: Dataset
  readonly language: Language
  /** What was asked for instead of an indicator's id. */
  readonly wanted: string
}

/** The indicators that a wrong address may mean, and all of them. */
function IndicatorSuggestions({ dataset, language, wanted }: IndicatorSuggestionsProps): ReactElement {
  const near = nearestIndicators(dataset.indicators, wanted)
  return (
    <>
      {near.length > 0 ? (
        <>
          <h2>{wordsOf(language).missing.near}</h2>
          <Links indicators={near} language={language} />
        </>
      ) : null}
      <h2>{indicatorWordsOf(language).all}</h2>
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
          <a href={localPath(language, `/indicators/${indicator.id}`)}>{localText(indicator, 'name', language)}</a>
        </li>
      ))}
    </ul>
  )
}
