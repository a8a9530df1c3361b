import { createHash } from 'node:crypto'
import type { ReactElement } from 'react'
import type { Query } from '@/app/_open/view'
import type { EmbedContext } from '@/components/embed/document'
import scripts from '@/components/embed/script/embed-scripts.json'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { sendShared } from './response'

const scriptHash = createHash('sha256').update(scripts.frame).digest('base64')

/** Nothing is allowed but the one script by its hash, the style inside, and the same document of another year. */
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${scriptHash}'`,
  "style-src 'unsafe-inline'",
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ')

/** Sends an embed, printed without anything that a script would need. Pages that isolate themselves frame only documents that do so, too. */
export async function sendDocument(
  request: Pick<Request, 'headers'>,
  embed: ReactElement,
  status = 200,
): Promise<Response> {
  // Next lets routes have React's printer only when they ask for it as they run.
  const { renderToStaticMarkup } = await import('react-dom/server')
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy,
    'Cross-Origin-Embedder-Policy': 'require-corp',
  }
  return sendShared(request, `<!doctype html>${renderToStaticMarkup(embed)}`, headers, status)
}

/** What pym.js adds to the address of a frame; it says nothing about the view. */
const carriers = ['childId', 'initialWidth', 'parentTitle', 'parentUrl']

/** The query of an embed: the view's keys, and the language and colors of the document. */
type EmbedQuery = {
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
export function embedFrame(asked: EmbedQuery, theme: 'light' | 'dark' | null, release: string): EmbedContext {
  const { SITE_URL = '', MAP_APPROVAL_NUMBER } = settings()
  return {
    language: asked.language,
    theme: asked.followsReader ? 'reader' : (theme ?? 'light'),
    origin: SITE_URL,
    release,
    approvalNumber: MAP_APPROVAL_NUMBER,
  }
}
