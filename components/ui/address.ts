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
