import type { Room } from '@/components/picture/parts'
import type { Block } from '@/components/svg/block'
import { beside, stacked } from '@/components/svg/block'
import type { CompareFacts } from './content'
import type { Panel, PanelType } from './panel'
import { panelBlock } from './panel'
import { barsCount, chartPanels, tablePanel } from './panels'

/** Sizes that the type is tried at, as shares of the usual; larger only where no plot takes the room. */
const LARGER = [1.5, 1.4, 1.3, 1.2]
const SHARES = [1.1, 1.05, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6]
/** A way to lay panels out is taken before others that are less good where its type is no smaller than this. */
const GOOD = 0.78

/** The first of some ways in which panels fit a room with type of a good size and no smaller than the least, else that which lets the type be largest. */
export function bestArrangement(
  choices: readonly ArrangementOption[],
  room: Room,
  { size, least, lines }: Type & { readonly least: number },
): { readonly block: Block; readonly isLegible: boolean } {
  let best: { readonly share: number; readonly block: Block } | null = null
  for (const choice of choices) {
    const hasPlot = choice.flat(2).some(({ wish }) => wish >= 4)
    const shares = (hasPlot ? SHARES : [...LARGER, ...SHARES]).filter((share) => share > (best?.share ?? 0))
    const share = largest(shares, (one) => doFit(choice, room, { size: size * one, lines }))
    if (share === null) continue
    best = { share, block: filled(choice, room, { size: size * share, lines }) }
    if (share >= GOOD && share * size >= least) break
  }
  return {
    block: best?.block ?? lowest(choices.at(-1) ?? [], room.width, { size: size * 0.55, lines: 0 }),
    isLegible: best !== null && best.share * size >= least,
  }
}

/** Between columns, in sizes of type. */
const GUTTER = 2.4

type Type = Pick<PanelType, 'size' | 'lines'>

/** The first of some falling shares that will do, where all that follow it will do as well. */
function largest(shares: readonly number[], willDo: (share: number) => boolean): number | null {
  let [from, to] = [0, shares.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (willDo(shares[middle] ?? 0)) to = middle
    else from = middle + 1
  }
  return shares[from] ?? null
}

function doFit(choice: ArrangementOption, room: Room, type: Type): boolean {
  const areWide = choice.every((row) => {
    const own = (room.width - type.size * GUTTER * (row.length - 1)) / row.length
    return row.flat().every(({ narrowest }) => narrowest * type.size <= own)
  })
  return areWide && lowest(choice, room.width, type).height <= room.height
}

/** Panels at a size of type, their plots as high as the room lets them. */
function filled(choice: ArrangementOption, room: Room, type: Type): Block {
  const gap = gapOf(type)
  const least = choice.map((row) => rowBlock(row, room.width, type).height)
  const spare = room.height - least.reduce((sum, height) => sum + height, 0) - gap * (choice.length - 1)
  const wishes = choice.map((row) => Math.max(...row.map(wishOf)))
  const all = wishes.reduce((sum, wish) => sum + wish, 0)
  return stacked(
    choice.map((row, i) =>
      rowBlock(row, room.width, type, (least[i] ?? 0) + (all === 0 ? 0 : (spare * (wishes[i] ?? 0)) / all)),
    ),
    gap,
  )
}

function lowest(choice: ArrangementOption, width: number, type: Type): Block {
  return stacked(
    choice.map((row) => rowBlock(row, width, type)),
    gapOf(type),
  )
}

/** Columns of one width beside each other, as low as they can be or so high. */
function rowBlock(row: readonly Column[], width: number, type: Type, height = 0): Block {
  const gap = type.size * GUTTER
  const own = (width - gap * (row.length - 1)) / row.length
  return beside(
    row.map((column) => columnBlock(column, { ...type, width: own }, height)),
    own,
    gap,
  )
}

/** Panels under each other, the room that is left shared out among those that wish for it. */
function columnBlock(column: Column, type: PanelType, height: number): Block {
  const low = column.map((panel) => panelBlock(panel, type))
  const gap = gapOf(type)
  const spare = height - low.reduce((sum, block) => sum + block.height, gap * (column.length - 1))
  const all = wishOf(column)
  if (spare <= 0 || all === 0) return stacked(low, gap)
  return stacked(
    column.map(
      (panel, i) => (panel.wish === 0 ? low[i] : undefined) ?? panelBlock(panel, type, (spare * panel.wish) / all),
    ),
    gap,
  )
}

function wishOf(column: Column): number {
  return column.reduce((sum, { wish }) => sum + wish, 0)
}

function gapOf({ size }: Type): number {
  return size * 1.2
}

/** Panels under each other in one column. */
type Column = readonly Panel[]

/** A way to lay panels out: rows of columns. */
type ArrangementOption = readonly (readonly Column[])[]

/** Bars of so few places leave room for the table beside a plot. */
const FEW = 5

/** The ways to lay out a wide picture, the best first: its plots stand beside the bars. */
export function wideChoices(facts: CompareFacts, most: number): readonly ArrangementOption[] {
  const { bars, plots, table, strip } = columnsOf(facts, most)
  if (plots.length === 0)
    return table.length === 0 ? [[[bars]]] : [[[bars, [...strip, ...table]]], [[bars, table]], [[bars]]]
  const columns = plots.map((plot) => [plot])
  const withTable: readonly ArrangementOption[] =
    table.length === 0 || barsCount(facts) > FEW ? [] : [[[[...bars, ...table], ...columns]]]
  return [...withTable, [[bars, ...columns]], [[bars, ...columns.slice(0, 1)]]]
}

/** The ways to lay out a high picture, the best first: bars across it, the plots under them, the table last. */
export function highChoices(facts: CompareFacts, most: number): readonly ArrangementOption[] {
  const { bars, plots, table, strip } = columnsOf(facts, most)
  const last: ArrangementOption = table.length === 0 ? [] : [[table]]
  const [plot] = plots
  if (plot === undefined) {
    const columns: readonly ArrangementOption[] = table.length === 0 ? [] : [[[bars, table]]]
    return [[[bars], [strip], ...last], [[bars], [strip]], [[bars], ...last], ...columns, [[bars]]]
  }
  const under: ArrangementOption = [[bars], ...plots.map((one) => [[one]])]
  const mixed: ArrangementOption = [[bars], plots.map((one) => [one])]
  return [[...under, ...last], [...mixed, ...last], under, mixed, [[bars], [[plot]]]]
}

/** The bars, and what stands beside them, the reader's own choice first: a second indicator, then the years. */
function columnsOf(facts: CompareFacts, most: number): Readonly<Record<'bars' | 'plots' | 'table' | 'strip', Column>> {
  const charts = chartPanels(facts)
  const table = tablePanel(facts)
  return {
    bars: charts.filter(({ role }) => role === 'first'),
    plots: charts
      .filter(({ role }) => role === 'plot')
      .toSorted((a, b) => b.wish - a.wish)
      .slice(0, most),
    table: table === null ? [] : [table],
    strip: charts.filter(({ role }) => role === 'strip'),
  }
}
