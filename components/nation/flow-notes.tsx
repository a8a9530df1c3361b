import type { ReactElement } from 'react'
import type { FlowSeries } from '@/data/model/flow-series'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'

type Props = {
  readonly series: FlowSeries
  /** Total, exports, imports. */
  readonly flows: readonly string[]
  readonly language: Language
  readonly lead: string
}

/** What a series is, what it does not compare with, and what the rows of single years say of themselves. */
export function FlowNotes({ series, flows, language, lead }: Props): ReactElement {
  const [total] = series.indicators
  return (
    <div className="aside-note">
      <p>
        {[lead, total === undefined ? '' : say(total, 'comparability', language)].join(language === 'zh' ? '' : ' ')}
      </p>
      {rowNotes(series, flows, language).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

/** The notes of single years, each once, after the year and the flows that it is of. */
function rowNotes({ years }: FlowSeries, flows: readonly string[], language: Language): readonly string[] {
  const [comma, colon] = language === 'zh' ? ['、', '：'] : [', ', ': ']
  return years.flatMap(({ period, figures }) => {
    const notes = figures.map(({ figure }) =>
      figure.basis.kind === 'observation' ? say(figure.basis.row, 'note', language) : null,
    )
    return [...new Set(notes.filter((note) => note !== null))].map((note) => {
      const own = flows.filter((_, i) => notes[i] === note)
      return `${period}${language === 'zh' ? '年' : ' '}${own.join(comma)}${colon}${note}`
    })
  })
}
