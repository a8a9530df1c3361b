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

/** What cannot be seen, such as the zero-width spaces of chat programs. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Where an address ends that has been written into a sentence, once it is decoded. */
const glued = /[\s“”‘’。，、；：！？（）【】「」『』《》〈〉…—～].*$/su

/** What stands behind an address and is not of it: stops, closing brackets, the marks of Markdown. */
const trailing = /[.,;:!?()[\]{}<>"'`*~|\\]+$/

/** Digits, letters and the signs of a query as input methods write them at full width. */
function narrow(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ＝＆．＿－？／]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/**
 * A path without what mail, chat and word processors do to a link: punctuation and words behind it, unseen characters,
 * full width, capitals. It is for paths that lead nowhere: names in Chinese may hold brackets.
 */
export function mendedPath(pathname: string): string {
  const text = narrow(onceDecoded(pathname).replace(unseen, '')).replace(glued, '').replace(trailing, '')
  const parts = text.split('/').filter((part) => part !== '')
  // The codes of short links tell capitals apart.
  const isCode = parts[0]?.toLowerCase() === 's'
  return `/${parts.map((part, at) => encodeURIComponent(isCode && at > 0 ? part : part.toLowerCase())).join('/')}`
}

function onceDecoded(text: string): string {
  const plain = decoded(text)
  return /%[0-9a-f]{2}/i.test(plain) ? decoded(plain) : plain
}

/**
 * A query without what carriers do to a link: `&amp;`, percent-encoding twice, full width, capitals, commas for points in
 * lists, punctuation and words behind it. Only keys of `known` are touched, and only where a plain value comes out; what
 * is left is for whoever reads the query to judge. A query as this site writes it stays to the letter.
 */
export function mendedQuery(search: string, known: readonly string[]): string {
  const text = search.replace(/^\?/, '').replace(/%25(?=[0-9a-f]{2})/gi, '%')
  const parted = /=/.test(text) ? text : text.replace(/%3d/gi, '=').replace(/%26/g, '&')
  const pairs = narrow(parted.replace(/(?:%ef%b[cd]%[0-9a-f]{2})+/gi, decoded))
    .replace(/(^|&|%26)(?:amp(?:;|%3b))+/gi, (_, before: string) => (before === '' ? '' : '&'))
    .split('&')
  const mended = pairs.map((pair) => mendedPair(pair, known))
  return mended.some(({ isKnown }) => isKnown) ? `?${mended.map(({ pair }) => pair).join('&')}` : search
}

/** Keys whose values are names that may be written in capitals. */
const capitals = ['places', 'focus']

function mendedPair(pair: string, known: readonly string[]): { readonly pair: string; readonly isKnown: boolean } {
  const [name = '', ...rest] = pair.split('=')
  const key = decoded(name).replace(unseen, '').trim().toLowerCase()
  if (!known.includes(key)) return { pair, isKnown: false }
  const given = narrow(decoded(rest.join('=')).replace(unseen, ''))
  const plain = given
    .replace(/[,，、;；|](?=[0-9a-z-])/giu, '.')
    .replace(glued, '')
    .replace(trailing, '')
  const value = capitals.includes(key) ? plain : plain.toLowerCase()
  return { pair: /^[\w.-]+$/.test(value) ? `${key}=${value}` : pair, isKnown: true }
}

/** Keys that other programs append to links. They say nothing of a view. */
const carried =
  /^((utm|sharer?|wx|wechat|mc|_hs|_wv)_?\w+|(fb|g|msc|tw)clid|from|isappinstalled|(a|sub)?scene|clicktime|sessionid|enterid|devicetype|version|nettype|pass_ticket|exportkey|mpshare|srcid|chksm|nsukey|tdsourcetag|s_trans|spm|timestamp|igshid|vd_source|weibo_id|hmsr|ref(_src)?|_rsc)$/

/** What a query says without what other programs appended to it, which is passed over in silence. */
export function withoutCarried(search: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...search].filter(([key]) => !carried.test(key)))
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
