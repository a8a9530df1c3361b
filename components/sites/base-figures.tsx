import type { ReactElement } from 'react'
import type { LocalMeasure } from '@/data/model/base-profile'
import type { LocalFigure } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { localFigureText, localGrowthText } from '@/data/model/local-figure-text'
import { locatorText } from '@/data/model/locator-text'
import type { Citation } from '@/data/model/provenance'
import { Cite } from '../regions/cite'
import { Ledger } from '../regions/ledger'
import type { SourceNumbers } from '../regions/source-numbers'
import type { SiteWords } from './site-words'

type Props = {
  readonly measures: readonly LocalMeasure[]
  readonly citationOf: (figure: LocalFigure) => Citation
  readonly words: SiteWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The figures of a base as printed, contested ones side by side, each with period, source, section and note. */
export function BaseFigures({ measures, citationOf, words, language, numbers }: Props): ReactElement {
  const { head } = words
  return (
    <Ledger
      columns={[
        { head: head.measure },
        { head: head.value, isNumber: true },
        { head: head.period },
        { head: head.growth, isNumber: true },
        { head: head.basis },
      ]}
      rows={measures.flatMap((measure) =>
        measure.figures.map((row) => {
          const note = say(row, 'note', language)
          return {
            key: row.id,
            name: (
              <>
                {say(measure, 'measure', language)}
                {measure.isContested ? <small className="contested">{words.base.contested}</small> : null}
              </>
            ),
            cells: [
              localFigureText(row, language),
              say(row, 'period', language),
              localGrowthText(row, language),
              <span key="basis">
                {locatorText(row.locator, language)} <Cite citations={[citationOf(row)]} numbers={numbers} />
                {note === null ? null : <small>{note}</small>}
              </span>,
            ],
          }
        }),
      )}
    />
  )
}
