import type { Language } from '@/data/language'
import { locales } from '@/data/language'

/** The decoded parts of a path between its slashes; null for a path that is not encoded as paths are. */
export function pathSegments(pathname: string): readonly string[] | null {
  try {
    return pathname
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}

/** A part of a path as Next hands it to a route, decoded; one that is not encoded as paths are stays as it stands. */
export function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** A path, with or without a query, in a language: Chinese has no prefix, English has /en. */
export function localPath(language: Language, path: string): string {
  const { prefix } = locales[language]
  return prefix === '' ? path : prefix + path.replace(/^\/(?=\?|$)/, '')
}

/** A path with a query, if there is one. */
export function withQuery(path: string, params: URLSearchParams): string {
  const query = params.toString()
  return query === '' ? path : `${path}?${query}`
}

/** The path of the page on which two releases are compared, without language. */
export function releasesHref(from: string, to: string): string {
  return `/data/releases?${new URLSearchParams({ from, to }).toString()}`
}

/** Two releases to be compared, the earlier one first, and the ids of the query that name none. */
export type ReleasesAsked = { readonly from: string; readonly to: string; readonly unknown: readonly string[] }

/**
 * Reads which two of all releases (`ids`, oldest first) are to be compared; null where none is asked for, or where there
 * are not two. In place of an id that is missing or unknown stands the newest, or the one before the other; one that is
 * named twice is compared with the one before.
 */
export function releasesAsked(from: string | null, to: string | null, ids: readonly string[]): ReleasesAsked | null {
  const given = [from, to].flatMap((id) => (id === null || id === '' ? [] : [id]))
  if (given.length === 0 || ids.length < 2) return null
  const end = positionOf(to, ids) ?? ids.length - 1
  const start = positionOf(from, ids) ?? end - 1
  const [first, second] = start === end ? [end - 1, end] : [Math.min(start, end), Math.max(start, end)]
  const [earlier, later] = first < 0 ? [0, 1] : [first, second]
  return { from: ids[earlier] ?? '', to: ids[later] ?? '', unknown: given.filter((id) => !ids.includes(id)) }
}

function positionOf(id: string | null, ids: readonly string[]): number | null {
  const at = id === null ? -1 : ids.indexOf(id)
  return at === -1 ? null : at
}
