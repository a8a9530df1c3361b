import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ReactElement } from 'react'
import type { OpenProvince } from '@/app/_open/figures'
import { isOutdated, languageOf } from '@/app/_open/opened'
import { openProvince } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { ProfilePage } from '@/components/profile/province-page'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'
import { LinkedData } from './linked-data'
import { openedMetadata, withCard } from './metadata'
import { releaseNote } from './release-note'

type Params = { readonly lang: string; readonly slug: string }

/** The addresses of the pages of places. */
export function provinceParams(): { slug: string }[] {
  return read().places.map(({ slug }) => ({ slug }))
}

/** Opens the page of a place as a release has it or by the newest data; 404 for an unknown place. */
export function provinceAt({ lang, slug }: Params, release: string | null = null): OpenProvince {
  return openProvince(slug, release, languageOf(lang)) ?? notFound()
}

/** Title and description of the page of a place, as a release has it or by the newest data. */
export function provinceMetadata(params: Params, release: string | null = null): Metadata {
  const opened = provinceAt(params, release)
  // The card beside the page has the newest data.
  if (release === null) return openedMetadata(opened)
  const carded = withCard(openedMetadata(opened), opened, `${opened.title()}: ${opened.finding()}`)
  return isOutdated(release) ? { ...carded, robots: { index: false } } : carded
}

/** The page of a place, as a release has it or by the newest data. */
export function provincePage(params: Params, release: string | null = null): ReactElement {
  const opened = provinceAt(params, release)
  const { dataset, language } = opened
  const note = releaseNote(opened)
  return (
    <>
      {note === null ? <LinkedData opened={opened} /> : null}
      <ProfilePage
        dataset={dataset}
        details={opened.details()}
        publication={publicationOf(language, dataset.release)}
        settings={settings()}
        release={release}
        note={note}
      />
    </>
  )
}
