import type { Benchmark } from '@/data/comparison/benchmark'
import type { ComparisonRow } from '@/data/comparison/rows'
import type { Indicator } from '@/data/facts/dataset'
import { averageIndicator, differenceIndicator } from '@/data/facts/indicator'
import { numberOf } from '@/data/facts/quantity'
import { unitLabel } from '@/data/format/number'
import { localText } from '@/data/language'
import { differenceText, ratioText } from '@/data/text/difference'
import type { Names } from '@/data/text/names'
import type { CellParts } from '@/data/text/table-rows'
import { cellText, figureParts, percentText, rankParts, rankText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'

/** A column of the comparison table: its head, the text of a row, and what rows are sorted by. */
export type Column = {
  readonly id: string
  readonly group: string
  readonly head: string
  readonly unit: string
  readonly text: (row: ComparisonRow) => string
  /** What a copy keeps apart, where the text is more than a number. */
  readonly parts?: (row: ComparisonRow) => CellParts
  readonly order: (row: ComparisonRow) => number | null
}

const benchmarks = ['first', 'nation', 'regional', 'mean', 'median'] as const

/** The columns that have something to say for at least one row. */
export function comparisonColumns(
  rows: readonly ComparisonRow[],
  indicator: Indicator,
  { table }: CompareWords,
  names: Names,
): readonly Column[] {
  const { language } = names
  const group = (key: (typeof benchmarks)[number]): readonly Column[] => {
    const of = (row: ComparisonRow): Benchmark | null => row[key]
    return [
      {
        id: `${key}-difference`,
        group: table[key],
        head: table.difference,
        unit: unitLabel(differenceIndicator(indicator).unit, language),
        text: (row) => {
          const benchmark = of(row)
          if (benchmark === null) return ''
          const { quantity, difference } = benchmark
          const given = { own: row.figure.quantity, other: quantity, difference }
          return differenceText(given, averageIndicator(indicator, quantity), names)
        },
        order: (row) => orderOf(of(row)?.difference),
      },
      {
        id: `${key}-ratio`,
        group: table[key],
        head: table.ratio,
        unit: '',
        text: (row) => ratioText(of(row)?.ratio ?? null, names),
        order: (row) => orderOf(of(row)?.ratio),
      },
    ]
  }
  const all: readonly Column[] = [
    {
      id: 'value',
      group: '',
      head: localText(indicator, 'short', language),
      unit: unitLabel(indicator.unit, language),
      text: ({ figure }) => names.grammar.qualified(figure.qualifier, cellText(figure.quantity, indicator, names)),
      // The head of the column has the unit.
      parts: ({ figure }) => ({ ...figureParts(figure, indicator, names), unit: '' }),
      order: ({ figure }) => orderOf(figure.quantity),
    },
    {
      id: 'rank',
      group: '',
      head: table.rank,
      unit: '',
      text: ({ rank }) => (rank === null ? '' : rankText(rank)),
      parts: ({ rank }) => rankParts(rank, table.tied),
      order: ({ rank }) => (rank === null ? null : -rank.best - rank.worst / 1000),
    },
    {
      id: 'share-of-nation',
      group: '',
      head: table.shareOfNation,
      unit: '',
      text: ({ shareOfNation }) => (shareOfNation === null ? '' : percentText(shareOfNation, language)),
      order: ({ shareOfNation }) => orderOf(shareOfNation),
    },
    {
      id: 'region',
      group: '',
      head: table.region,
      unit: '',
      text: ({ region }) => (region === null ? '' : names.place(region, 'short')),
      order: () => null,
    },
    {
      id: 'share-of-region',
      group: '',
      head: table.shareOfRegion,
      unit: '',
      text: ({ shareOfRegion }) => (shareOfRegion === null ? '' : percentText(shareOfRegion, language)),
      order: ({ shareOfRegion }) => orderOf(shareOfRegion),
    },
    ...benchmarks.flatMap(group),
  ]
  return all.filter(({ id, text }) => id === 'value' || rows.some((row) => text(row) !== ''))
}

function orderOf(quantity: Parameters<typeof numberOf>[0] | null | undefined): number | null {
  return quantity ? numberOf(quantity) : null
}
