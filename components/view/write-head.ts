import type { ViewPage } from '@/data/address/page'
import { headLinks, pathOf } from '@/data/address/page'
import { localPath, withQuery } from '@/data/address/path'
import { cardHref, pictureView } from '@/data/address/picture'
import type { Language } from '@/data/language'
import { otherLanguage } from '@/data/language'
import type { View } from '@/data/view/view'
import { withoutCamera } from '@/data/view/view'
import { viewParams } from '@/data/view/view-codec'
import type { ViewOptions } from '@/data/view/view-options'

/** What the head of a page says of the view that it shows. */
export type ViewHead = {
  readonly page: ViewPage
  readonly view: View
  readonly viewOptions: ViewOptions
  readonly language: Language
  readonly title: string
  readonly description: string
  /** What the picture of the view shows, in words. */
  readonly alt: string
}

/**
 * Writes into the head what the server would send for this view: canonical address, languages, discovery, and what cards
 * of links are made of. What the first answer had no element for is not added.
 */
export function writeHead({ page, view, viewOptions, language, title, description, alt }: ViewHead): void {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? ''
  const origin = /^https?:\/\/[^/]+/.exec(canonical)?.[0] ?? ''
  const path = withQuery(pathOf(page), viewParams({ ...withoutCamera(view), theme: null }, viewOptions))
  const links = headLinks(origin, path, language)
  for (const { rel, hrefLang, type, href } of links) {
    const which = hrefLang !== undefined ? `[hreflang="${hrefLang}"]` : type !== undefined ? `[type="${type}"]` : ''
    document.querySelector(`link[rel="${rel}"]${which}`)?.setAttribute('href', href)
  }
  const picture = origin + cardHref(page, language, viewParams({ ...pictureView(view), theme: null }, viewOptions))
  const contents: Readonly<Record<string, string>> = {
    'og:url': links[0]?.href ?? '',
    'og:title': title,
    'twitter:title': title,
    'og:description': description,
    'twitter:description': description,
    'og:image': picture,
    'twitter:image': picture,
    'og:image:alt': alt,
    'twitter:image:alt': alt,
  }
  for (const [name, content] of Object.entries(contents)) {
    document.querySelector(`meta:is([property="${name}"],[name="${name}"])`)?.setAttribute('content', content)
  }
  const asked = withQuery(pathOf(page), viewParams(view, viewOptions))
  document.querySelector('a.language')?.setAttribute('href', localPath(otherLanguage[language], asked))
}
