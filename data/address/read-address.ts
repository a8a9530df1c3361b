import type { Language } from '@/data/language'
import type { Embeddable } from './embed'
import { embedAsked, pageAsked } from './embed'
import { pathSegments } from './path'
import { readShortCode } from './short-link'

/** What an address that somebody gives turns out to be. */
type ClaimedPage =
  /** A page of this site of which there are pictures. */
  | { readonly kind: 'page'; readonly page: Embeddable; readonly search: URLSearchParams; readonly language: Language }
  /** Another page of this site. */
  | { readonly kind: 'other' }
  /** An address of another site. */
  | { readonly kind: 'foreign'; readonly host: string }
  /** No address. */
  | { readonly kind: 'unreadable' }

/**
 * Reads the address of a view in any form in which it leaves this site: whole, as a path, as pictures print it (without
 * the scheme), as a short link, or as the address of its picture, embed, panel or file; also from the midst of a sentence.
 * `hosts` are the ways to write the host of this site, the first of them its own. Total.
 */
export function readAddress(text: string, hosts: readonly string[]): ClaimedPage {
  const url = urlIn(text.trim(), hosts)
  if (url === null) return { kind: 'unreadable' }
  if (!hosts.includes(url.host)) return { kind: 'foreign', host: url.host }
  return pageOf(url) ?? { kind: 'other' }
}

/** Where an address ends that stands in a sentence. */
const end = /[\s<>"'，。；、（）【】“”]/u

function urlIn(text: string, hosts: readonly string[]): URL | null {
  const [own = 'localhost'] = hosts
  const whole = text.slice(Math.max(text.search(/https?:\/\//i), 0))
  const [address = ''] = whole.split(end)
  if (/^https?:/i.test(address)) return parsed(address)
  if (/^[/?]/.test(address)) return parsed(address, `https://${own}/`)
  // Printed addresses have no scheme.
  return hosts.some((host) => address === host || address.startsWith(`${host}/`) || address.startsWith(`${host}?`)) ||
    /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#]|$)/.test(address)
    ? parsed(`https://${address}`)
    : null
}

function parsed(address: string, base?: string): URL | null {
  if (!URL.canParse(address, base)) return null
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
}

function pageOf({ pathname, searchParams }: URL): ClaimedPage | null {
  const all = pathSegments(pathname)
  if (all === null) return null
  const [first, code = ''] = all
  if (first === 's') return all.length === 2 ? shortened(code) : null
  const isEnglish = first === 'en'
  const segments = isEnglish ? all.slice(1) : all
  const embed = isEnglish ? null : embedAsked(segments)
  const [page, isFile] = withoutSheet(segments)
  const found = embed ?? pageAsked(page)
  if (found === null) return null
  const search = new URLSearchParams(searchParams)
  for (const key of ['lang', 'picture', 'theme']) search.delete(key)
  const saysEnglish = (embed !== null || isFile) && searchParams.get('lang') === 'en'
  return { kind: 'page', page: found, search, language: isEnglish || saysEnglish ? 'en' : 'zh' }
}

/** The page that a panel, a brief or a file belongs to, and whether it was a file, whose query names the language. */
function withoutSheet(segments: readonly string[]): readonly [readonly string[], boolean] {
  const last = segments.at(-1) ?? ''
  const before = segments.slice(0, -1)
  if (/^(snapshot|download|cite|wechat)\.\w+$/.test(last)) return [before, true]
  if (segments[0] === 'share') return [segments.slice(1), false]
  return segments.length === 3 && (last === 'share' || last === 'brief') ? [before, false] : [segments, false]
}

function shortened(code: string): ClaimedPage | null {
  const link = readShortCode(code)
  if (link === null) return null
  const { target, language } = link
  return target.kind === 'province'
    ? { kind: 'page', page: { kind: 'province', name: target.place }, search: new URLSearchParams(), language }
    : { kind: 'page', page: { kind: target.kind, query: '' }, search: target.query, language }
}
