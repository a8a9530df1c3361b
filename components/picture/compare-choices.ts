import type { CompareFacts } from './compare-content'
import type { Panel } from './compare-panel'
import { barsCount, barsPanel, linesPanel, scatterPanel, stripPanel, tablePanel } from './compare-panels'

/** Panels under each other in one column. */
export type Column = readonly Panel[]

/** A way to lay panels out: rows of columns. */
export type Choice = readonly (readonly Column[])[]

/** Bars of so few places leave room for the table beside a plot. */
const FEW = 5

/** The ways to lay out a wide picture, the best first: its plots stand beside the bars. */
export function wideChoices(facts: CompareFacts, most: number): readonly Choice[] {
  const { bars, plots, table, strip } = panelsOf(facts, most)
  if (plots.length === 0)
    return table === null ? [[[[bars]]]] : [[[[bars], [strip, table]]], [[[bars], [table]]], [[[bars]]]]
  const columns = plots.map((plot) => [plot])
  const withTable: readonly Choice[] = table === null || barsCount(facts) > FEW ? [] : [[[[bars, table], ...columns]]]
  return [...withTable, [[[bars], ...columns]], [[[bars], ...columns.slice(0, 1)]]]
}

/** The ways to lay out a high picture, the best first: bars across it, the plots under them, the table last. */
export function highChoices(facts: CompareFacts, most: number): readonly Choice[] {
  const { bars, plots, table, strip } = panelsOf(facts, most)
  const last: Choice = table === null ? [] : [[[table]]]
  const [plot] = plots
  if (plot === undefined) {
    const columns: readonly Choice[] = table === null ? [] : [[[[bars], [table]]]]
    return [[[[bars]], [[strip]], ...last], [[[bars]], ...last], ...columns, [[[bars]], [[strip]]], [[[bars]]]]
  }
  const under: Choice = [[[bars]], ...plots.map((one) => [[one]])]
  const mixed: Choice = [[[bars]], plots.map((one) => [one])]
  return [[...under, ...last], [...mixed, ...last], under, mixed, [[[bars], [plot]]]]
}

/** The bars, and what stands beside them, the reader's own choice first: a second indicator, then the years. */
function panelsOf(facts: CompareFacts, most: number) {
  return {
    bars: barsPanel(facts),
    plots: [scatterPanel(facts), linesPanel(facts)].filter((panel) => panel !== null).slice(0, most),
    table: tablePanel(facts),
    strip: stripPanel(facts),
  }
}
