import type { ReactElement } from 'react'
import { FigureTable } from '@/components/table/figure-table'
import { Marked } from '@/components/ui/wide'
import type { Dataset } from '@/data/facts/dataset'
import { locatorText } from '@/data/format/day'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { HostPractice, LocalMeasure } from '@/data/profile/base'
import { localFigureText, localGrowthText } from '@/data/text/figure'
import { platformWordsOf } from '@/data/words/words'
import type { SourceNumbers } from './source-list'
import { Cite, citationOf } from './source-list'

type Props = {
  readonly dataset: Dataset
  readonly measures: readonly LocalMeasure[]
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** The figures of a base as printed, contested ones side by side, each with period, source, section and note. */
export function BaseFigures({ dataset, measures, language, numbers }: Props): ReactElement {
  const words = platformWordsOf(language)
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
                <Marked text={locatorText(row.locator, language)} language={language} />{' '}
                <Cite citations={[citationOf(dataset, row)]} numbers={numbers} />
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
  readonly dataset: Dataset
  readonly practices: readonly HostPractice[]
  readonly language: Language
  readonly numbers: SourceNumbers
}

/** Practice cases in our own words, those of the base’s own city first, each with theme, city, source and section. */
export function PracticeList({ dataset, practices, language, numbers }: PracticeListProps): ReactElement {
  const words = platformWordsOf(language)
  return (
    <ul className="practices">
      {practices.map(({ practice, isOwnCity }) => (
        <li key={practice.id}>
          <h3>{localText(practice, 'title', language)}</h3>
          <p>{localText(practice, 'summary', language)}</p>
          <p className="where">
            <Marked
              text={[
                localText(practice, 'theme', language),
                localText(practice, 'city', language),
                isOwnCity ? words.base.ownCity : null,
                locatorText(practice.locator, language),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
              language={language}
            />{' '}
            <Cite citations={[citationOf(dataset, practice)]} numbers={numbers} />
          </p>
        </li>
      ))}
    </ul>
  )
}
