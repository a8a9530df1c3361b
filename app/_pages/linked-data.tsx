import type { ReactElement } from 'react'
import type { OpenFigures } from '@/app/_open/figures'
import { jsonLdSite, publicationOf } from '@/app/_open/publication'
import { JsonLdScript } from '@/components/page/breadcrumbs'
import { pathOf } from '@/data/address/page'
import { datasetLd } from '@/data/export/json-ld-dataset'
import { baseLd, placeLd, regionLd } from '@/data/export/json-ld-place'
import type { JsonLd } from '@/data/export/json-ld-thing'
import { placeReference } from '@/data/export/json-ld-thing'
import { localText, punctuation } from '@/data/language'

/** What programs are told of a page: the thing that it is about, and its table. They are told of the newest data only. */
export function LinkedData({ opened }: { readonly opened: OpenFigures }): ReactElement {
  return (
    <>
      {thingsOf(opened).map((thing) => (
        <JsonLdScript key={thing['@type']} thing={thing} />
      ))}
    </>
  )
}

function thingsOf(opened: OpenFigures): readonly JsonLd[] {
  const { page, language, dataset } = opened
  const site = jsonLdSite(publicationOf(language, dataset.release))
  const about = placeReference(pathOf(page), site)
  switch (opened.kind) {
    case 'province': {
      const [table, { headline }] = [opened.table(), opened.profile()]
      const place = placeLd(opened.place, table, site)
      return headline.length === 0
        ? [place]
        : [place, datasetLd(table, { page, description: opened.finding(), about }, site)]
    }
    case 'region':
    case 'nation': {
      const table = opened.table()
      const { region, members } = opened.profile()
      const places = members.map(({ place }) => place)
      return [
        regionLd(region, places, table, site),
        datasetLd(table, { page, description: opened.finding(), about }, site),
      ]
    }
    case 'indicator': {
      const { indicator } = opened
      const texts = [
        opened.finding(),
        localText(indicator, 'definition', language),
        localText(indicator, 'comparability', language),
      ]
      const description = [...new Set(texts)].join(punctuation[language].gap)
      return [datasetLd(opened.table(), { page, description }, site)]
    }
    case 'base': {
      const { base, place } = opened.profile()
      return [baseLd(base, place, opened.finding(), site)]
    }
  }
}
