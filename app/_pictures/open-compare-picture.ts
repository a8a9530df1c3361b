import { compareWordsOf } from '@/components/compare/compare-dictionary'
import { comparePicture } from '@/components/picture/compare-picture'
import { localPath, withQuery } from '@/components/ui/address'
import { wordsOf } from '@/components/words/dictionary'
import { compare } from '@/data/model/compare'
import { comparePhrasesOf } from '@/data/model/compare-names'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { pictureView } from '@/data/model/picture-address'
import type { Material } from '@/data/model/plate'
import type { Series } from '@/data/model/series'
import { shortCode } from '@/data/model/short-code'
import { shownByComparison } from '@/data/model/shown-figures'
import { viewParams } from '@/data/model/view-codec'
import { compareKeys } from '../compare-keys'
import { compareTables } from '../compare-tables'
import { imprintOf } from '../imprint'
import { openView } from '../open-view'
import { tableOfView } from '../view-table'
import type { OpenPicture } from './open-picture'
import { pictureRevision } from './picture-revision'
import { printedAddress } from './printed-address'
import { tableDigest } from './table-digest'

/** Opens the comparison of a query for its picture. Total: any query gives a picture, of which `query` is the canonical one. */
export function openComparePicture(search: URLSearchParams, language: Language): OpenPicture {
  const given = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
  const { dataset, catalog, material, plate } = openView(given, [...compareKeys, 'theme'])
  const drawn = pictureView(plate.view)
  const imprint = imprintOf(language, dataset.release)
  const params = viewParams({ ...drawn, theme: null, release: dataset.release }, catalog)
  const path = localPath(language, withQuery('/compare', params))
  const names = namesOf(dataset, language)
  const comparison = compare(material, compareTables(dataset), drawn)
  const facts = {
    comparison,
    series: seriesOf(material),
    names,
    words: wordsOf(language),
    compareWords: compareWordsOf(language),
    comparePhrases: comparePhrasesOf(language),
    imprint,
    theme: drawn.theme ?? 'light',
    address: imprint.origin === undefined ? null : imprint.origin + path,
    printedAddress: printedAddress(
      imprint.origin,
      path,
      shortCode({ target: { kind: 'compare', query: params }, language }),
    ),
    revised: pictureRevision(drawn.release, shownByComparison(comparison)),
  }
  return {
    kind: 'compare',
    slug: null,
    query: viewParams(drawn, catalog),
    drawing: (name, metadata) => comparePicture(facts, name, metadata),
    metadata: () => {
      const asked = new URLSearchParams(params)
      if (language !== 'zh') asked.set('lang', language)
      return {
        view: (imprint.origin ?? '') + path,
        release: dataset.release,
        sha256: tableDigest(tableOfView('compare', { dataset, plate }, names)),
        table: withQuery('/compare/download.csv', asked),
      }
    },
  }
}

/** Every indicator that a comparison shows, once. */
function seriesOf({ series, versus, over }: Material): readonly [Series, ...Series[]] {
  const others = [versus, over].filter((one) => one !== null)
  const isFirst = ({ indicator }: Series, i: number) =>
    [series, ...others.slice(0, i)].every((one) => one.indicator.id !== indicator.id)
  return [series, ...others.filter(isFirst)]
}
