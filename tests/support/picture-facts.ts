import { codeAddress, printedAddress } from '@/app/_pictures/open'
import type { PictureFacts } from '@/components/picture/texts'
import { localPath, withQuery } from '@/data/address/path'
import { shortCode } from '@/data/address/short-link'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { thematicMapOf } from '@/data/map/thematic-map'
import { viewData } from '@/data/map/view-data'
import { namesOf } from '@/data/text/names-of'
import type { Theme } from '@/data/view/view'
import { parseView, viewKeys } from '@/data/view/view-codec'
import { viewOptions } from '@/data/view/view-options'
import { wordsOf } from '@/data/words/words'

/** Pictures are drawn of a release: figures that are added to the tables later change none. */
export const pictured = read('2026.2')
const offers = viewOptions(pictured, [])

/** The addresses on a picture as a site of ours prints them, with the release pinned. */
export function addresses(kind: 'map' | 'compare', search: string, language: Language) {
  const query = new URLSearchParams(search)
  query.set('release', pictured.release)
  const path = withQuery(localPath(language, kind === 'map' ? '/' : '/compare'), query)
  const code = shortCode({ page: { kind }, query, language })
  return {
    address: codeAddress('https://map.example.cn', path, code),
    printedAddress: printedAddress('https://map.example.cn', path, code),
  }
}

/** The facts of a link's picture on a site of ours. Throws when the link has to be corrected. */
export function factsOf(query: string, language: Language = 'zh', theme: Theme = 'light'): PictureFacts {
  const { view, corrections } = parseView(new URLSearchParams(query), offers, new Set(viewKeys))
  if (corrections.length > 0) throw new Error(`${query}: ${JSON.stringify(corrections)}`)
  const facts = viewData(pictured, view)
  return {
    thematic: thematicMapOf(facts, view),
    series: facts.series,
    over: facts.over,
    names: namesOf(pictured, language),
    words: wordsOf(language),
    publication: {
      site: wordsOf(language).site,
      origin: 'https://map.example.cn',
      release: '2026.1',
      date: '2026-11-20',
      language,
    },
    theme,
    approvalNumber: undefined,
    ...addresses('map', query, language),
    revised: null,
  }
}
