import type { Citation } from '@/data/model/provenance'

/** Sources by number, in the order in which a page first cites them. */
export type SourceNumbers = ReadonlyMap<string, number>

/** Numbers the sources of a page. `citations` are all that it cites, in reading order. */
export function numberSources(citations: readonly Citation[]): SourceNumbers {
  return new Map([...new Set(citations.map(({ source }) => source.id))].map((id, i) => [id, i + 1]))
}
