import type { ReactElement } from 'react'
import type { DataTable } from '@/data/model/data-table'
import type { Imprint } from '@/data/model/imprint'
import { pageReference } from '@/data/model/reference'
import { localPath } from '../ui/address'
import { Citation } from './citation'
import { Downloads } from './downloads'

type Props = {
  /** The table of the page: what its files hold. */
  readonly table: DataTable
  readonly imprint: Imprint
  /** The path of the page without language. */
  readonly path: string
}

/** How a page and its sources are cited, and its table in every form. */
export function PageFiles({ table, imprint, path }: Props): ReactElement {
  const { language } = imprint
  return (
    <>
      <Citation
        reference={pageReference(imprint, { id: table.id, title: table.title, path: localPath(language, path) })}
        sources={table.citations}
        page={path}
      />
      <Downloads page={path} language={language} />
    </>
  )
}
