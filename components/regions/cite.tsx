import type { ReactElement } from 'react'
import type { Citation } from '@/data/model/provenance'
import type { SourceNumbers } from './source-numbers'

type Props = { readonly citations: readonly Citation[]; readonly numbers: SourceNumbers }

/** The numbers of the sources of a figure, each a link to the foot of the page. */
export function Cite({ citations, numbers }: Props): ReactElement {
  return (
    <>
      {citations.map(({ source }) => (
        <a key={source.id} className="cite" href={`#source-${numbers.get(source.id) ?? 0}`}>
          [{numbers.get(source.id)}]
        </a>
      ))}
    </>
  )
}
