import type { ReactElement } from 'react'
import { Fragment } from 'react'
import { pathOf, regionPage } from '@/data/address/page'
import type { Dataset } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { nearestBases, nearestIndicators, nearestPlaces, nearestRegions } from '@/data/search/find'
import { indicatorWordsOf, platformWordsOf, regionWordsOf, wordsOf } from '@/data/words/words'
import type { NamedPath } from './breadcrumbs'
import { PathLinks, provinceLinks } from './breadcrumbs'
import type { SiteSettings } from './page'
import { Page } from './page'

type Props = {
  readonly dataset: Dataset
  readonly language: Language
  /** The path that was asked for, as it came. */
  readonly asked: string
  readonly settings: SiteSettings
}

/** The page for an address that means nothing: what may have been meant, and every province. */
export function MissingPage({ dataset, language, asked, settings }: Props): ReactElement {
  const { missing } = wordsOf(language)
  const path = readable(asked)
  const lists = [...suggestions(dataset, path, language), { title: missing.all, rows: provinceLinks(dataset.places) }]
  return (
    <Page
      {...{ language, settings }}
      path="/"
      canonical={null}
      release={dataset.release}
      article={{ look: 'reading', title: missing.title, lead: missing.lead(path) }}
    >
      {lists.map(({ title, rows }) => (
        <Fragment key={title}>
          <h2>{title}</h2>
          <PathLinks rows={rows} language={language} />
        </Fragment>
      ))}
    </Page>
  )
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

type Suggestions = { readonly title: string; readonly rows: readonly NamedPath[] }

/** What a wrong address may mean, by the section of the site that it begins with: the nearest names, else all of that section. */
function suggestions(dataset: Dataset, path: string, language: Language): readonly Suggestions[] {
  const wanted = path.split('/').at(-1) ?? ''
  const near = (rows: readonly NamedPath[]) =>
    rows.length === 0 ? [] : [{ title: wordsOf(language).missing.near, rows }]
  const nearOr = (rows: readonly NamedPath[], all: Suggestions) => (rows.length === 0 ? [all] : near(rows))
  switch (/^(?:\/en)?\/(indicators|regions|sites)\//.exec(path)?.[1]) {
    case 'indicators': {
      const links = (rows: Dataset['indicators']) => rows.map((row) => ({ row, path: `/indicators/${row.id}` }))
      return [
        ...near(links(nearestIndicators(dataset.indicators, wanted))),
        { title: indicatorWordsOf(language).all, rows: links(dataset.indicators) },
      ]
    }
    case 'regions': {
      const links = (rows: Dataset['regions']) => rows.map((row) => ({ row, path: pathOf(regionPage(row)) }))
      const all = { title: regionWordsOf(language).index.title, rows: links(dataset.regions) }
      return nearOr(links(nearestRegions(dataset.regions, wanted)), all)
    }
    case 'sites': {
      const links = (rows: Dataset['bases']) => rows.map((row) => ({ row, path: `/sites/${row.id}` }))
      const all = { title: platformWordsOf(language).bases, rows: links(dataset.bases) }
      return nearOr(links(nearestBases(dataset.bases, wanted)), all)
    }
    default:
      return near(provinceLinks(nearestPlaces(dataset.places, wanted)))
  }
}
