import type { Element } from '@/components/map/element'
import { viewPicture } from '@/components/picture/picture-view'
import { localPath, withQuery } from '@/components/ui/address'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import type { Pictured } from '@/data/model/picture-address'
import { pictureView } from '@/data/model/picture-address'
import type { PictureMetadata } from '@/data/model/picture-metadata'
import type { PictureName } from '@/data/model/picture-name'
import { shortCode } from '@/data/model/short-code'
import { shownByMap } from '@/data/model/shown-figures'
import type { ViewKey } from '@/data/model/view-codec'
import { viewParams } from '@/data/model/view-codec'
import { settings } from '@/data/settings'
import { imprintOf } from '../imprint'
import { built, openView } from '../open-view'
import { tableOfView } from '../view-table'
import { pictureRevision } from './picture-revision'
import { printedAddress } from './printed-address'
import { tableDigest } from './table-digest'

/** A picture that is ready to be drawn, and what it is of. */
export type OpenPicture = Pictured & {
  /** The canonical query, without size and language. */
  readonly query: URLSearchParams
  readonly drawing: (name: PictureName, metadata: PictureMetadata) => Element
  readonly metadata: () => PictureMetadata
}

/** The keys that a picture can show: those of the map, and the theme, which a page takes from its reader. */
const shown: readonly ViewKey[] = [...built, 'theme']

/** Opens the view of a query for its picture. Total: any query gives a picture, of which `query` is the canonical one. */
export function openPicture(search: URLSearchParams, language: Language): OpenPicture {
  const given = Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)]))
  const { dataset, catalog, material, plate } = openView(given, shown)
  const { view } = plate
  const theme = view.theme ?? 'light'
  const drawn = pictureView(view)
  const imprint = imprintOf(language, dataset.release)
  const names = namesOf(dataset, language)
  const params = viewParams({ ...drawn, theme: null, release: dataset.release }, catalog)
  const path = localPath(language, withQuery('/', params))
  const facts = {
    plate,
    series: material.series,
    over: material.over,
    names,
    words: wordsOf(language),
    imprint,
    theme,
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
    address: imprint.origin === undefined ? null : imprint.origin + path,
    printedAddress: printedAddress(
      imprint.origin,
      path,
      shortCode({ target: { kind: 'map', query: params }, language }),
    ),
    revised: pictureRevision(view.release, shownByMap(plate)),
  }
  return {
    kind: 'map',
    slug: null,
    query: viewParams(drawn, catalog),
    drawing: (name, metadata) => viewPicture(facts, name, metadata),
    metadata: () => {
      if (language !== 'zh') params.set('lang', language)
      return {
        view: (imprint.origin ?? '') + path,
        release: dataset.release,
        sha256: tableDigest(tableOfView('map', { dataset, plate }, names)),
        table: withQuery('/download.csv', params),
      }
    },
  }
}
