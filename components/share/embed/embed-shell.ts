import type { EmbedTheme } from '@/data/model/embed-address'
import type { Language } from '@/data/model/language'
import scripts from './embed-scripts.json'
import { embedStyle } from './embed-style'
import type { Markup } from './markup'
import { asIs, html } from './markup'

/** What every embed is told: its language and colors, where the site is, and what the operator has set. */
export type Frame = {
  readonly language: Language
  readonly theme: EmbedTheme
  /** Scheme and host of the site; empty where it is not set, and addresses stay relative. */
  readonly origin: string
  readonly release: string
  readonly approvalNumber: string | undefined
}

type Shell = {
  readonly title: string
  readonly description: string
  /** The page that says the same, as a whole address. */
  readonly canonical: string
  readonly body: Markup
  /** Whether the reader has asked for larger type. */
  readonly isLarge?: boolean
}

/** An embed as a whole document. It asks for nothing: style and script are inside. */
export function embedDocument(
  { language, theme }: Frame,
  { title, description, canonical, body, isLarge = false }: Shell,
): string {
  const { markup } =
    html`<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${description}"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="color-scheme" content="${theme === 'reader' ? 'light dark' : theme}"><link rel="canonical" href="${canonical}"><link rel="icon" href="data:,"><style>${asIs(embedStyle(theme))}</style></head><body${isLarge ? html` class="large"` : null}>${body}<script>${asIs(scripts.frame)}</script></body></html>`
  return markup
}
