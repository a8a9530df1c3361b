import type { Language } from '@/data/model/language'

/** A path, with or without a query, in a language: Chinese has no prefix, English has /en. */
export function localPath(language: Language, path: string): string {
  if (language === 'zh') return path
  return `/en${path.replace(/^\/(?=\?|$)/, '')}`
}

/** A path with a query, if there is one. */
export function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}

/** The page of a place: of a province by its slug, of a region by its id. */
export function placePath(language: Language, slugs: Readonly<Record<string, string>>, place: string): string {
  const slug = slugs[place]
  return localPath(language, slug === undefined ? `/regions/${place}` : `/provinces/${slug}`)
}
