import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { languageOf } from '@/app/_open/opened'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { openGraph } from '@/app/_pages/metadata'
import { DataPage } from '@/components/data/data-page'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { catalogLd, packageLd } from '@/data/export/json-ld-dataset'
import { isPrinted } from '@/data/facts/dataset'
import { readCatalogue } from '@/data/files/package'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { dataWordsOf, fileWordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return openGraph(language, dataWordsOf(language).data, leadIn(language))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const publication = publicationOf(language, read().release)
  const [site, description] = [jsonLdSite(publication), leadIn(language)]
  return (
    <>
      <JsonLdScript thing={catalogLd(read(), { name: publication.site, description }, site)} />
      <JsonLdScript thing={packageLd(read(), { name: fileWordsOf(language).package.title, description }, site)} />
      <DataPage dataset={read()} tables={readCatalogue()} publication={publication} settings={settings()} />
    </>
  )
}

function leadIn(language: Language): string {
  const { observations, indicators, sources } = read()
  const printed = observations.filter(isPrinted).length
  return dataWordsOf(language).lead(printed, observations.length - printed, indicators.length, sources.length)
}
