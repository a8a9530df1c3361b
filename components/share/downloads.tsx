import type { ReactElement } from 'react'
import type { TableFormat } from '@/data/model/file-address'
import { fileHref } from '@/data/model/file-address'
import type { Language } from '@/data/model/language'
import { shareWords } from './share-words'

type Props = {
  /** The path of the page without language and query: empty for the map, /provinces/guangdong. */
  readonly page: string
  /** The canonical query of a view; none for pages without one. */
  readonly query?: URLSearchParams
  readonly language: Language
}

/** What most readers open comes first. */
const order: readonly TableFormat[] = ['xlsx', 'csv', 'json', 'zip']

/** Links to the table of a page in every form. */
export function Downloads({ page, query = new URLSearchParams(), language }: Props): ReactElement {
  const words = shareWords(language)
  return (
    <section className="downloads">
      <h2>{words.downloads}</h2>
      <ul>
        {order.map((format) => (
          <li key={format}>
            <a href={fileHref(page, { kind: 'download', format }, language, query)}>{words.formats[format].name}</a>{' '}
            <small>{words.formats[format].about}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
