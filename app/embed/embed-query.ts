import type { Frame } from '@/components/share/embed/embed-shell'
import type { Language } from '@/data/model/language'
import { settings } from '@/data/settings'
import type { Query } from '../open-view'

/** What pym.js adds to the address of a frame; it says nothing about the view. */
const carriers = ['childId', 'initialWidth', 'parentTitle', 'parentUrl']

/** The query of an embed: the view's keys, and the language and colors of the document. */
export type EmbedQuery = {
  readonly language: Language
  /** Whether the reader's own setting decides between light and dark. */
  readonly followsReader: boolean
  readonly query: Query
}

/** Reads what only embeds have off a query, and leaves the view's keys. */
export function embedQuery(search: URLSearchParams): EmbedQuery {
  const rest = new URLSearchParams(search)
  for (const key of ['lang', ...carriers]) rest.delete(key)
  const followsReader = search.get('theme') === 'auto'
  if (followsReader) rest.delete('theme')
  return {
    language: search.get('lang') === 'en' ? 'en' : 'zh',
    followsReader,
    query: Object.fromEntries([...new Set(rest.keys())].map((key) => [key, rest.getAll(key)])),
  }
}

/** What every embed is told. Embeds are light unless the address asks otherwise. */
export function embedFrame(asked: EmbedQuery, theme: 'light' | 'dark' | null, release: string): Frame {
  const { SITE_URL = '', MAP_APPROVAL_NUMBER } = settings()
  return {
    language: asked.language,
    theme: asked.followsReader ? 'reader' : (theme ?? 'light'),
    origin: SITE_URL,
    release,
    approvalNumber: MAP_APPROVAL_NUMBER,
  }
}
