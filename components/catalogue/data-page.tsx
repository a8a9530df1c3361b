import type { ReactElement } from 'react'
import type { Dataset } from '@/data/model/dataset'
import { fileWords } from '@/data/model/file-words'
import type { Imprint } from '@/data/model/imprint'
import { pageReference } from '@/data/model/reference'
import { PackageFiles } from '../share/package-files'
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
  readonly imprint: Imprint
  readonly settings: Operator
}

const checks = ['reconciliation', 'contradictions', 'releases'] as const

/** The catalogue: what exists for which year, the checks, the tables and the sources. */
export function DataPage({ dataset, tables, imprint, settings }: Props): ReactElement {
  const { language } = imprint
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
      <PackageFiles
        reference={pageReference(imprint, {
          id: 'data-package',
          title: fileWords(language).package.title,
          path: localPath(language, '/data'),
        })}
        sources={[]}
      />
      <SourceList dataset={dataset} language={language} />
    </DataFrame>
  )
}
