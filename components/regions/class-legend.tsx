import type { ReactElement } from 'react'
import type { Choropleth } from '@/data/model/choropleth'
import { unitLabel } from '@/data/model/format'
import type { Language } from '@/data/model/language'
import type { LegendEntry } from '@/data/model/legend'
import { legend } from '@/data/model/legend'
import { trimmed } from '../map/legend-limits'
import { stateFill } from '../map/patterns'
import { STEPS } from '../map/steps'
import type { Words } from '../words/words'

type Props = {
  readonly map: Choropleth
  readonly words: Words
  readonly language: Language
  readonly scope: string
  /** What plain land is. */
  readonly others: string | null
}

/** The classes of a map in one line, lowest first, then the states without a class. */
export function ClassLegend({ map, words, language, scope, others }: Props): ReactElement {
  const entries = legend(map).filter(({ count }) => count > 0)
  const { indicator } = map.classification
  const ordered = [
    ...entries.filter(({ kind }) => kind === 'class').toReversed(),
    ...entries.filter(({ kind }) => kind === 'state'),
  ]
  return (
    <ul className="class-legend">
      <li>{unitLabel(indicator.unit, language)}</li>
      {ordered.map((entry) => (
        <li key={entry.kind === 'class' ? entry.index : entry.state}>
          <Swatch entry={entry} scope={scope} />
          {limits(entry)}
        </li>
      ))}
      {others === null ? null : (
        <li>
          <svg className="swatch" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
            <rect className="land plain" x="1" y="1" width="22" height="14" />
          </svg>
          {others}
        </li>
      )}
    </ul>
  )

  function limits(entry: LegendEntry): string {
    if (entry.kind === 'state') return words.legend.states[entry.state]
    const { lower, upper } = entry
    const text = (value: number) => trimmed(value, indicator, language)
    if (lower === null) return upper === null ? words.legend.all : words.legend.under(text(upper))
    return upper === null ? words.legend.from(text(lower)) : words.legend.between(text(lower), text(upper))
  }
}

function Swatch({ entry, scope }: { readonly entry: LegendEntry; readonly scope: string }): ReactElement {
  const look =
    entry.kind === 'class'
      ? { className: `land c${entry.index}` }
      : entry.state === 'zero'
        ? { className: 'land zero' }
        : { className: 'land open', fill: stateFill(scope, entry.state) }
  return (
    <svg className="swatch" viewBox={`0 0 ${24 * STEPS} ${16 * STEPS}`} width="24" height="16" aria-hidden="true">
      <rect x={STEPS} y={STEPS} width={22 * STEPS} height={14 * STEPS} {...look} />
    </svg>
  )
}
