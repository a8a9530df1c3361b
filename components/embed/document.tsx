import scripts from '@/components/embed/script/embed-scripts.json'
import { citedWorks } from '@/components/sources/source-list'
import type { EmbedTheme } from '@/data/address/embed'
import type { Citation } from '@/data/facts/provenance'
import { dayText } from '@/data/format/day'
import type { DatedCorrections } from '@/data/history/corrections'
import type { FigureChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { changedIndicator, changedPlace, changeText } from '@/data/history/text'
import type { Language } from '@/data/language'
import { embedWordsOf, wordsOf } from '@/data/words/words'
import { embedStyle } from './embed-style'
import type { Markup } from './markup'
import { asIs, html } from './markup'

/** What every embed is told: its language and colors, where the site is, and what the operator has set. */
export type EmbedContext = {
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
  { language, theme }: EmbedContext,
  { title, description, canonical, body, isLarge = false }: Shell,
): string {
  const { markup } =
    html`<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="${description}"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><meta name="color-scheme" content="${theme === 'reader' ? 'light dark' : theme}"><link rel="canonical" href="${canonical}"><link rel="icon" href="data:,"><style>${asIs(embedStyle(theme))}</style></head><body${isLarge ? html` class="large"` : null}>${body}<script>${asIs(scripts.frame)}</script></body></html>`
  return markup
}

/** The note at the lower left of a map: its number, or where its outlines come from, and the note on Taiwan's figures. */
export function mapNote({ language, approvalNumber }: EmbedContext, hasBoundaries = true): Markup {
  const { map } = wordsOf(language)
  const first = approvalNumber === undefined ? map.note : map.approval(approvalNumber)
  return html`<p class="map-note">${hasBoundaries ? html`${first}<br>` : null}${map.taiwan}</p>`
}

/** The foot of every embed: what was corrected since, source, release, and the link to the page that shows the same. */
export function embedFoot(
  frame: EmbedContext,
  citations: readonly Citation[],
  href: string,
  revised: Markup | null = null,
): Markup {
  const { language, release } = frame
  const words = wordsOf(language)
  const said = embedWordsOf(language)
  const source = citations.length === 0 ? null : html`<p>${said.source(citedWorks(citations, language))}</p>`
  return html`<footer data-part="foot">${revised}${source}<p class="site"><a href="${href}" target="_blank" rel="noopener" class="open">${said.open}</a><span>${words.site} · ${words.footer.release(release)}</span></p></footer>`
}

/** What later releases have corrected of the figures that an embed shows; null where nothing, or where it is not pinned. */
export type EmbedRevisions = {
  readonly corrections: readonly DatedCorrections[]
  readonly names: ChangeNames
  /** The list of everything that has changed since. */
  readonly href: string
} | null

/** What a corrected figure has to be called by; the embed itself says the rest. */
type RevisionLabel = Readonly<Record<'place' | 'indicator' | 'period', boolean>>

const FIRST = 3

/** One line for each release that corrected a figure that is shown: its day, the first few figures, old and new. */
export function revisionNote(revisions: EmbedRevisions, label: RevisionLabel): Markup | null {
  if (revisions === null || revisions.corrections.length === 0) return null
  const { corrections, names, href } = revisions
  const { language } = names.after
  const words = embedWordsOf(language).revision
  const lines = corrections.map(({ release, date, changes }) => {
    const texts = changes.slice(0, FIRST).map((change) => revisionText(change, names, label))
    const more = changes.length - texts.length
    const all = [...texts, ...(more > 0 ? [words.more(more)] : [])].join(words.join)
    return html`<p class="revised"><a href="${href}" target="_blank" rel="noopener">${words.corrected(dayText(date, language), release)}</a>${words.colon}${all}${words.stop}</p>`
  })
  return html`${lines}`
}

/** 广东 464.1 → 465.0. The bare number where the embed has one unit for all. */
function revisionText(change: FigureChange, names: ChangeNames, { place, indicator, period }: RevisionLabel): string {
  const { language } = names.after
  return [
    place ? changedPlace(change, names, 'short') : null,
    period ? `${change.period}${language === 'zh' ? '年' : ''}` : null,
    indicator ? changedIndicator(change, names, 'short') : null,
    changeText(change, names, !indicator && !period),
  ]
    .filter((part) => part !== null)
    .join(' ')
}
