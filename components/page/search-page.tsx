import type { ReactElement } from 'react'
import { localPath, withQuery } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { nearestPlaces } from '@/data/search/find'
import type { SearchResult } from '@/data/search/search'
import { MAX_RESULTS } from '@/data/search/search'
import type { Words } from '@/data/words/words'
import { wordsOf } from '@/data/words/words'
import { PathLinks, provinceLinks } from './breadcrumbs'
import type { SiteSettings } from './page'
import { Page } from './page'
import './search.css'

type Props = {
  readonly dataset: Dataset
  readonly language: Language
  readonly settings: SiteSettings
  /** What is looked for, as it came; empty when nothing was asked. */
  readonly query: string
  readonly results: readonly SearchResult[]
}

/** The answers to a search as links. The field itself is in the masthead, as on every page. */
export function SearchPage({ dataset, language, settings, query, results }: Props): ReactElement {
  const { search } = wordsOf(language)
  const path = withQuery('/search', new URLSearchParams(query === '' ? {} : { q: query }))
  return (
    <Page
      {...{ language, path, settings }}
      canonical={null}
      release={dataset.release}
      query={query}
      article={{ look: 'reading', title: query === '' ? search.title : search.results(query) }}
    >
      {results.length > 0 ? (
        <Results results={results} language={language} search={search} />
      ) : (
        <Nothing dataset={dataset} query={query} language={language} search={search} />
      )}
    </Page>
  )
}

type ResultsProps = Pick<Props, 'results' | 'language'> & { readonly search: Words['search'] }

function Results({ results, language, search }: ResultsProps): ReactElement {
  return (
    <>
      <ol className="search-results">
        {results.map(({ kind, id, title, detail, path, isNear }) => (
          <li key={`${kind} ${id}`}>
            <a href={localPath(language, path)}>{title}</a>
            <small>
              {detail}
              {isNear ? ` · ${search.box.near}` : null}
            </small>
          </li>
        ))}
      </ol>
      {results.length < MAX_RESULTS ? null : <p className="search-note">{search.best(MAX_RESULTS)}</p>}
    </>
  )
}

type NothingProps = Pick<Props, 'dataset' | 'query' | 'language'> & { readonly search: Words['search'] }

function Nothing({ dataset, query, language, search }: NothingProps): ReactElement {
  const near = query === '' ? [] : nearestPlaces(dataset.places, query)
  return (
    <>
      {query === '' ? null : <p>{search.nothing(query)}</p>}
      {near.length === 0 ? null : (
        <>
          <h2>{search.perhaps}</h2>
          <PathLinks rows={provinceLinks(near)} language={language} />
        </>
      )}
      <p className="search-note">{search.hint}</p>
    </>
  )
}
