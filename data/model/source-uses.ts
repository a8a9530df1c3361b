import type { Dataset, Source } from './dataset'
import { sourceOf } from './dataset'
import type { TracedFigure } from './figure'
import { citationsOf } from './provenance'

/** What a source gives: the indicator, where it stands in the source, and the periods. `locator` is empty for a document as a whole. */
export type SourceUse = { readonly indicator: string; readonly locator: string; readonly periods: readonly string[] }

/** A source with all that is taken from it. */
export type UsedSource = { readonly source: Source; readonly uses: readonly SourceUse[] }

/** The sources that figures rest on, inputs included, each with what is taken from it, in the order of first use. */
export function sourceUses(dataset: Dataset, figures: readonly TracedFigure[]): readonly UsedSource[] {
  const sources = new Map<string, Map<string, SourceUse>>()
  for (const { source, ...found } of figures.flatMap((figure) => leaves(dataset, figure))) {
    const uses = sources.get(source) ?? new Map<string, SourceUse>()
    const key = `${found.indicator}/${found.locator}`
    const periods = new Set([...(uses.get(key)?.periods ?? []), ...found.periods])
    uses.set(key, { ...found, periods: [...periods].sort() })
    sources.set(source, uses)
  }
  return [...sources].map(([id, uses]) => ({ source: sourceOf(dataset, id), uses: [...uses.values()] }))
}

type Leaf = SourceUse & { readonly source: string }

function leaves(dataset: Dataset, figure: TracedFigure): readonly Leaf[] {
  const { basis, indicator, period } = figure
  switch (basis.kind) {
    case 'observation':
      return [{ source: basis.row.source, indicator, locator: basis.row.locator, periods: [period] }]
    case 'count':
      return citationsOf(dataset, figure).map(({ source }) => ({
        source: source.id,
        indicator,
        locator: '',
        periods: [],
      }))
    case 'none':
      return []
    default:
      return basis.inputs.flatMap((input) => leaves(dataset, input))
  }
}
