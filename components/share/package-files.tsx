import type { ReactElement } from 'react'
import type { Citation as SourceCitation } from '@/data/model/provenance'
import type { Reference } from '@/data/model/reference'
import { Citation } from './citation'
import { shareWords } from './share-words'

type Props = {
  /** The page itself. */
  readonly reference: Reference
  /** The sources that it cites; none where it lists them with their rights. */
  readonly sources: readonly SourceCitation[]
}

/** How a page is cited whose facts are no table of figures, and the package that holds them with all others. */
export function PackageFiles({ reference, sources }: Props): ReactElement {
  const { downloads, package: all } = shareWords(reference.language)
  return (
    <>
      <Citation reference={reference} sources={sources} page={null} />
      <section className="downloads">
        <h2>{downloads}</h2>
        <ul>
          <li>
            <a href="/data/package.zip">{all.name}</a> <small>{all.about}</small>
          </li>
        </ul>
      </section>
    </>
  )
}
