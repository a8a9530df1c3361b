import type { ReactElement } from 'react'
import { dayText } from '@/data/format/day'
import type { FigureChange } from '@/data/history/difference'
import type { ChangeNames } from '@/data/history/text'
import { changeLine, placeChangeLine } from '@/data/history/text'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import { releaseWordsOf } from '@/data/words/words'

/** A release by its name and day. */
export type ReleaseDay = { readonly id: string; readonly date: string }

type Props = {
  readonly language: Language
  readonly pinned: ReleaseDay
  readonly newest: ReleaseDay
  /** How many figures later releases have corrected or withdrawn, of all indicators and places. */
  readonly count: number
  readonly subjects: readonly CorrectedSubject[]
  /** The same view or page of the newest data, and the list of everything that changed since. */
  readonly latest: string
  readonly all: string
}

/** Written only where there is a note, so that other pages do not carry it. */
const style = `.release-note{margin:16px 0 0;padding:6px 12px;border-inline-start:3px solid var(--hair);font-size:.8125rem}
.release-note+.place-page{margin-top:24px}
.release-note p,.release-note ul{margin:0;padding:0;list-style:none}
.release-note .choices{display:flex;flex-wrap:wrap;gap:4px 24px;margin-top:2px}
.release-note a{display:inline-block;min-height:24px}
.release-note [aria-current]{box-shadow:inset 0 -2px var(--accent)}
.release-note summary{min-height:24px;cursor:pointer}
.release-note details ul{columns:22em;column-gap:32px;margin:0 0 6px 1.1em}
.release-note li{break-inside:avoid}
@media (max-width:53.75em){.release-note .choices>li,.release-note summary{min-height:32px;align-content:center}}
@media print{.release-note .choices,.release-note details:not([open]){display:none}}`

/**
 * The note on a link that is pinned to an earlier release: which one, what has been corrected since, and the newest data.
 * A map below may be led elsewhere without the server; the note therefore speaks of the link and names its subjects.
 */
export function ReleaseNote({ language, pinned, newest, count, subjects, latest, all }: Props): ReactElement {
  const words = releaseWordsOf(language).note
  const [day, newestDay] = [dayText(pinned.date, language), dayText(newest.date, language)]
  const stop = punctuation[language].stop
  const told = [words.corrected(count), ...subjects.map((one) => words.of(words.named[one.kind](one.name), one.count))]
  return (
    <section className="release-note" aria-label={words.label}>
      <style>{style}</style>
      <p>
        {words.pinned(day, pinned.id)}
        {count === 0 ? words.none : told.join(words.join) + stop}
      </p>
      <ul className="choices">
        <li aria-current="true">{words.asPublished(day)}</li>
        <li>
          <a href={latest}>{words.latest(newestDay, newest.id)}</a>
        </li>
        <li>
          <a href={all}>{words.all}</a>
        </li>
      </ul>
      {subjects
        .filter(({ lines }) => lines.length > 0)
        .map(({ kind, name, lines, count: own }) => (
          <details key={name}>
            <summary>{words.list(words.named[kind](name), own)}</summary>
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {own > lines.length ? (
                <li>
                  <a href={all}>{words.more(own - lines.length)}</a>
                </li>
              ) : null}
            </ul>
          </details>
        ))}
    </section>
  )
}

/** What was corrected of an indicator or a place that a link asks for: the first few changes as lines, and how many there are. */
export type CorrectedSubject = {
  readonly kind: 'indicator' | 'place'
  readonly name: string
  readonly lines: readonly string[]
  readonly count: number
}

/** As many changes as are listed on the page itself. */
const FIRST = 12

/** What of the changes are an indicator's. */
export function correctedIndicator(id: string, changes: readonly FigureChange[], names: ChangeNames): CorrectedSubject {
  const own = changes.filter(({ indicator }) => indicator === id)
  const name = localText(names.before.indicator(id), 'name', names.before.language)
  return { kind: 'indicator', name, lines: own.slice(0, FIRST).map((one) => changeLine(one, names)), count: own.length }
}

/** What of the changes are a place's. */
export function correctedPlace(code: string, changes: readonly FigureChange[], names: ChangeNames): CorrectedSubject {
  const own = changes.filter(({ place }) => place === code)
  const lines = own.slice(0, FIRST).map((one) => placeChangeLine(one, names))
  return { kind: 'place', name: names.before.place(code, 'short'), lines, count: own.length }
}
