import type { DatedCorrections } from '@/data/model/dated-corrections'
import { dayText } from '@/data/model/day-text'
import type { ChangeNames } from '@/data/model/figure-change-text'
import { changedIndicator, changedPlace, changeText } from '@/data/model/figure-change-text'
import type { FigureChange } from '@/data/model/figure-changes'
import { embedWords } from './embed-words'
import type { Markup } from './markup'
import { html } from './markup'

/** What later releases have corrected of the figures that an embed shows; null where nothing, or where it is not pinned. */
export type EmbedRevisions = {
  readonly corrections: readonly DatedCorrections[]
  readonly names: ChangeNames
  /** The list of everything that has changed since. */
  readonly href: string
} | null

/** What a corrected figure has to be called by; the embed itself says the rest. */
export type RevisionLabel = Readonly<Record<'place' | 'indicator' | 'period', boolean>>

const FIRST = 3

/** One line for each release that corrected a figure that is shown: its day, the first few figures, old and new. */
export function revisionNote(revisions: EmbedRevisions, label: RevisionLabel): Markup | null {
  if (revisions === null || revisions.corrections.length === 0) return null
  const { corrections, names, href } = revisions
  const { language } = names.after
  const words = embedWords(language).revision
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
