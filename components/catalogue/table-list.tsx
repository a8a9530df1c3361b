import type { ReactElement } from 'react'
import type { Language } from '@/data/model/language'
import type { TableName } from '@/data/model/schema'
import { catalogueWords } from './catalogue-dictionary'

/** A table of the data package: file, number of rows, columns with their type and what they mean. */
export type CataloguedTable = {
  readonly name: TableName
  readonly file: string
  readonly rows: number
  readonly fields: readonly { readonly name: string; readonly type: string; readonly description: string }[]
}

type Props = { readonly tables: readonly CataloguedTable[]; readonly language: Language }

/** Every table with what one row is; its columns unfold. */
export function TableList({ tables, language }: Props): ReactElement {
  const words = catalogueWords(language).tables
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
                <dd lang="en">{field.description}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
    </section>
  )
}
