import type { ReactElement } from 'react'
import type { Dataset } from '@/data/facts/dataset'
import { sourceOf } from '@/data/facts/dataset'
import type { Citation } from '@/data/facts/provenance'

type Props = { readonly citations: readonly Citation[]; readonly numbers: SourceNumbers }

/** The numbers of the sources of a figure, each once, and each a link to the foot of the page. */
export function Cite({ citations, numbers }: Props): ReactElement {
  const sources = new Map(citations.map(({ source }) => [source.id, source]))
  return (
    <>
      {[...sources.values()].map((source) => (
        <a key={source.id} className="cite" href={`#source-${numbers.get(source.id) ?? 0}`}>
          [{numbers.get(source.id)}]
        </a>
      ))}
    </>
  )
}

/** The citation of a row that names its source and where it stands there. */
export function citationOf(dataset: Dataset, row: { readonly source: string; readonly locator: string }): Citation {
  return { source: sourceOf(dataset, row.source), locators: [row.locator] }
}

/** Sources by number, in the order in which a page first cites them. */
export type SourceNumbers = ReadonlyMap<string, number>

/** Numbers the sources of a page. `citations` are all that it cites, in reading order. */
export function numberSources(citations: readonly Citation[]): SourceNumbers {
  return new Map([...new Set(citations.map(({ source }) => source.id))].map((id, i) => [id, i + 1]))
}
