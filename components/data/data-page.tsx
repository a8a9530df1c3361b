import type { ReactElement, ReactNode } from 'react'
import type { SiteSettings } from '@/components/page/page'
import { Page } from '@/components/page/page'
import { PackageFiles } from '@/components/sources/downloads'
import { Marked } from '@/components/ui/wide'
import { localPath } from '@/data/address/path'
import type { Publication } from '@/data/export/reference'
import { pageReference } from '@/data/export/reference'
import type { Dataset } from '@/data/facts/dataset'
import { isPrinted } from '@/data/facts/dataset'
import type { TableName } from '@/data/facts/schema'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { dataWordsOf, fileWordsOf } from '@/data/words/words'
import { AvailabilityMatrix } from './availability-matrix'
import './data.css'

type Props = {
  readonly dataset: Dataset
  readonly tables: readonly CataloguedTable[]
  readonly publication: Publication
  readonly settings: SiteSettings
}

const checks = ['reconciliation', 'contradictions', 'releases'] as const

/** The catalogue: what exists for which year, the checks, the tables and the sources. */
export function DataPage({ dataset, tables, publication, settings }: Props): ReactElement {
  const { language } = publication
  const words = dataWordsOf(language)
  const { observations, indicators, sources } = dataset
  const printed = observations.filter(isPrinted).length
  return (
    <DataFrame
      dataset={dataset}
      language={language}
      settings={settings}
      page=""
      lead={words.lead(printed, observations.length - printed, indicators.length, sources.length)}
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
        reference={pageReference(publication, {
          id: 'data-package',
          title: fileWordsOf(language).package.title,
          path: localPath(language, '/data'),
        })}
        sources={[]}
      />
      <SourceList dataset={dataset} language={language} />
    </DataFrame>
  )
}

type DataFrameProps = {
  readonly dataset: Dataset
  readonly language: Language
  readonly settings: SiteSettings
  /** What follows /data in the address: empty for the catalogue itself. */
  readonly page: '' | 'reconciliation' | 'contradictions' | 'releases'
  readonly lead: string
  readonly children: ReactNode
}

/** What the pages about the data share: frame, way, heading and first sentence. */
export function DataFrame({ dataset, language, settings, page, lead, children }: DataFrameProps): ReactElement {
  const words = dataWordsOf(language)
  const path = page === '' ? '/data' : `/data/${page}`
  const title = page === '' ? words.data : words[page].title
  return (
    <Page
      {...{ language, path, settings }}
      release={dataset.release}
      name={title}
      above={page === '' ? [] : [{ name: words.data, path: '/data' }]}
      article={{ look: 'catalogue', lead }}
    >
      {children}
    </Page>
  )
}

/** A table of the data package: file, number of rows, columns with their type and what they mean. */
type CataloguedTable = {
  readonly name: TableName
  readonly file: string
  readonly rows: number
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[]
}

type TableListProps = { readonly tables: readonly CataloguedTable[]; readonly language: Language }

/** Every table with what one row is; its columns unfold. */
function TableList({ tables, language }: TableListProps): ReactElement {
  const words = dataWordsOf(language).tables
  return (
    <section id="tables">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {tables.map(({ name, file, rows, fields }) => (
        <details key={name} id={`table-${name}`}>
          <summary>
            <b>{words.names[name].title}</b> <code>{file}</code>
            <small>{words.rows(rows)}</small>
            <small>{words.columns(fields.length)}</small>
            <span>{words.names[name].text}</span>
          </summary>
          <dl>
            {fields.map((field) => (
              <div key={field.name}>
                <dt>
                  <code>{field.name}</code>
                  <small>{field.type}</small>
                </dt>
                <dd lang="en">
                  <Marked text={field.description} language="en" />
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}

type SourceListProps = { readonly dataset: Dataset; readonly language: Language }

/** Every source: publisher, title, date, how many figures come from it, its rights, and what is still to be checked. */
function SourceList({ dataset, language }: SourceListProps): ReactElement {
  const words = dataWordsOf(language)
  return (
    <section id="sources">
      <h2>{words.sources.title}</h2>
      <p>{words.sources.lead}</p>
      <ul className="source-list">
        {dataset.sources.map((source) => {
          const rows = dataset.observations.filter((row) => row.source === source.id).length
          const note = localText(source, 'note', language)
          return (
            <li key={source.id} id={`source-${source.id}`}>
              <b>
                <Marked text={localText(source, 'title', language)} language={language} />
              </b>
              {source.confirmed ? null : <em> {words.sources.unconfirmed}</em>}
              <small>
                {[localText(source, 'publisher', language), source.date, rows > 0 ? words.sources.used(rows) : null]
                  .filter((part) => part !== null)
                  .join(' · ')}
              </small>
              <p>
                {localText(source, 'rights', language)}
                {note === null ? null : ` ${note}`}
              </p>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
