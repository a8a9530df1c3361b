import type { ReactElement } from 'react'
import { FigureTable } from '@/components/table/figure-table'
import type { LocalFigure, Practice } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'
import { locatorText } from '@/data/format/day'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { HostPractice, LocalMeasure } from '@/data/profile/base'
import { localFigureText, localGrowthText } from '@/data/text/figure'
import type { PlatformWords } from '@/data/words/words'
import type { SourceNumbers } from './cite'
import { Cite } from './cite'

type Props = {
  readonly measures: readonly LocalMeasure[]
  readonly citationOf: (figure: LocalFigure) => Citation
  readonly words: PlatformWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The figures of a base as printed, contested ones side by side, each with period, source, section and note. */
export function BaseFigures({ measures, citationOf, words, language, numbers }: Props): ReactElement {
  const { head } = words
  return (
    <FigureTable
      columns={[
        { head: head.measure },
        { head: head.value, isNumber: true },
        { head: head.period },
        { head: head.growth, isNumber: true },
        { head: head.basis },
      ]}
      rows={measures.flatMap((measure) =>
        measure.figures.map((row) => {
          const note = localText(row, 'note', language)
          return {
            key: row.id,
            name: (
              <>
                {localText(measure, 'measure', language)}
                {measure.isContested ? <small className="contested">{words.base.contested}</small> : null}
              </>
            ),
            cells: [
              localFigureText(row, language),
              localText(row, 'period', language),
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

type PracticeListProps = {
  readonly practices: readonly HostPractice[]
  readonly citationOf: (practice: Practice) => Citation
  readonly words: PlatformWords
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** Practice cases in our own words, those of the base’s own city first, each with theme, city, source and section. */
export function PracticeList({ practices, citationOf, words, language, numbers }: PracticeListProps): ReactElement {
  return (
    <ul className="practices">
      {practices.map(({ practice, isOwnCity }) => (
        <li key={practice.id}>
          <h3>{localText(practice, 'title', language)}</h3>
          <p>{localText(practice, 'summary', language)}</p>
          <p className="where">
            {[
              localText(practice, 'theme', language),
              localText(practice, 'city', language),
              isOwnCity ? words.base.ownCity : null,
              locatorText(practice.locator, language),
            ]
              .filter((part) => part !== null)
              .join(' · ')}{' '}
            <Cite citations={[citationOf(practice)]} numbers={numbers} />
          </p>
        </li>
      ))}
    </ul>
  )
}
