import type { Metadata } from 'next'
import type { ReactElement } from 'react'
import { catalogueWords } from '@/components/catalogue/catalogue-dictionary'
import { DataPage } from '@/components/catalogue/data-page'
import { JsonLdScript } from '@/components/ui/json-ld'
import { fileWords } from '@/data/model/file-words'
import { catalogLd, packageLd } from '@/data/model/json-ld-catalog'
import type { Language } from '@/data/model/language'
import { readCatalogue } from '@/data/package'
import { read } from '@/data/read'
import { settings } from '@/data/settings'
import { imprintOf } from '../../imprint'
import { jsonLdSite } from '../../json-ld-site'
import { languageOf } from '../../language-of'
import { openGraph } from '../../open-graph'

type Props = { readonly params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = languageOf((await params).lang)
  return openGraph(language, catalogueWords(language).data, leadIn(language))
}

export default async function Page({ params }: Props): Promise<ReactElement> {
  const language = languageOf((await params).lang)
  const imprint = imprintOf(language, read().release)
  const [site, description] = [jsonLdSite(imprint), leadIn(language)]
  return (
    <>
      <JsonLdScript thing={catalogLd(read(), { name: imprint.site, description }, site)} />
      <JsonLdScript thing={packageLd(read(), { name: fileWords(language).package.title, description }, site)} />
      <DataPage dataset={read()} tables={readCatalogue()} imprint={imprint} settings={settings()} />
    </>
  )
}

function leadIn(language: Language): string {
  const { observations, indicators, sources } = read()
  return catalogueWords(language).lead(observations.length, indicators.length, sources.length)
}
