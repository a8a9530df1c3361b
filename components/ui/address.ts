import type { Language } from '@/data/model/language'

/** A path in a language: Chinese has no prefix, English has /en. */
export function localPath(language: Language, path: string): string {
  if (language === 'zh') return path
  return path === '/' ? '/en' : `/en${path}`
}

/** A path with a query, if there is one. */
export function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}
