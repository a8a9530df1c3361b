import type { Dataset } from './dataset'
import { addressOf, LICENSE } from './imprint'
import type { JsonLd, JsonLdSite } from './json-ld'
import { coverage, publicationLd } from './json-ld-dataset'
import { sourceLd } from './json-ld-source'
import { say } from './language'

type About = { readonly name: string; readonly description: string }

/** All datasets of this site as DataCatalog: the package of all tables, and those of the indicators by their addresses. */
export function catalogLd(dataset: Dataset, { name, description }: About, site: JsonLdSite): JsonLd {
  return {
    '@type': 'DataCatalog',
    '@id': `${site.address('/data')}#catalog`,
    name,
    description,
    url: site.address('/data'),
    inLanguage: site.imprint.language === 'zh' ? 'zh-CN' : 'en',
    license: LICENSE.url,
    dataset: ['/data', ...dataset.indicators.map(({ id }) => `/indicators/${id}`)].map((path) => ({
      '@id': `${site.address(path)}#dataset`,
    })),
  }
}

/** The package of all tables as Dataset: years, sources and places are those of its rows. */
export function packageLd(dataset: Dataset, { name, description }: About, site: JsonLdSite): JsonLd {
  const { language } = site.imprint
  const years = new Set(dataset.observations.map(({ period }) => period))
  return {
    ...publicationLd('/data', site),
    name,
    description,
    variableMeasured: dataset.indicators
      .filter(({ origin }) => origin === 'observed')
      .map((indicator) => ({
        '@type': 'PropertyValue',
        propertyID: indicator.id,
        name: say(indicator, 'name', language),
        url: site.address(`/indicators/${indicator.id}`),
      })),
    temporalCoverage: coverage([...years].sort()),
    spatialCoverage: { '@type': 'Country', name: language === 'zh' ? '中国' : 'China', identifier: 'CN' },
    isBasedOn: dataset.sources.map((source) => sourceLd({ source, locators: [] }, language)),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/zip',
        contentUrl: addressOf(site.imprint, '/data/package.zip'),
      },
    ],
  }
}
