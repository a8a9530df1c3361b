import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { localPath } from '../ui/address'
import type { Operator } from '../ui/operator'
import { AvailabilityMatrix } from './availability-matrix'
import { catalogueWords } from './catalogue-dictionary'
import { DataFrame } from './data-frame'
import { SourceList } from './source-list'
import type { CataloguedTable } from './table-list'
import { TableList } from './table-list'

type Props = {
  readonly dataset: Dataset
  readonly tables: readonly CataloguedTable[]
  readonly language: Language
  readonly settings: Operator
}

const checks = ['reconciliation', 'contradictions', 'releases'] as const

/** The catalogue: what exists for which year, the checks, the tables and the sources. */
export function DataPage({ dataset, tables, language, settings }: Props): ReactElement {
  const words = catalogueWords(language)
  const { observations, indicators, sources } = dataset
  return (
    <DataFrame
      dataset={dataset}
      language={language}
      settings={settings}
      page=""
      lead={words.lead(observations.length, indicators.length, sources.length)}
    >
      <ul className="checks">
        {checks.map((page) => (
          <li key={page}>
            <a href={localPath(language, `/data/${page}`)}>{words.checks[page]}</a>
          </li>
        ))}
      </ul>
      <AvailabilityMatrix dataset={dataset} language={language} />
      <TableList tables={tables} language={language} />
      <SourceList dataset={dataset} language={language} />
    </DataFrame>
  )
}
