import type { ReactElement, ReactNode } from 'react'
import { Basis } from '@/components/sources/basis'
import type { SourceNumbers } from '@/components/sources/source-list'
import { Cite } from '@/components/sources/source-list'
import { FigureTable } from '@/components/table/figure-table'
import type { SourcedFigure } from '@/data/facts/provenance'
import type { Quantity } from '@/data/facts/quantity'
import { writePercent } from '@/data/format/number'
import { localText } from '@/data/language'
import type { Names } from '@/data/text/names'
import { percentText } from '@/data/text/table-rows'
import { regionWordsOf } from '@/data/words/words'

/** A figure with the name under which it stands, by default that of its indicator, and its share of the nation where it has one. */
type SourcedRow = SourcedFigure & { readonly name?: ReactNode; readonly share?: Quantity | null }

/** What a table says beside year and value: the share of the nation, the printed growth, how the figure is known, its source alone. */
type Extra = 'share' | 'growth' | 'basis' | 'source'

type Props = {
  readonly caption?: ReactNode
  readonly isDense?: boolean
  /** The head of the first column, where the rows are of anything but indicators. */
  readonly of?: string
  readonly rows: readonly SourcedRow[]
  readonly extras: readonly Extra[]
  /** How a year is written, where it is more than its number. */
  readonly year?: (period: string) => string
  readonly names: Names
  readonly numbers: SourceNumbers
}

/** Figures one under the other, each with its year and its source: what the pages of regions and of the nation list. */
export function SourcedTable({ rows, extras, year, names, numbers, of, ...look }: Props): ReactElement {
  const { language, grammar } = names
  const words = regionWordsOf(language)
  const { head } = words
  const columns: Readonly<Record<Extra, { readonly head: string; readonly isNumber?: boolean }>> = {
    share: { head: head.share, isNumber: true },
    growth: { head: head.printedGrowth, isNumber: true },
    basis: { head: head.basis },
    source: { head: head.source },
  }
  return (
    <FigureTable
      {...look}
      columns={[
        { head: of ?? head.indicator },
        { head: head.year },
        { head: head.value, isNumber: true },
        ...extras.map((extra) => columns[extra]),
      ]}
      rows={rows.map((row) => ({
        key: `${row.indicator.id} ${row.figure.place} ${row.figure.period}`,
        name: row.name ?? localText(row.indicator, 'name', language),
        cells: [
          year === undefined ? row.figure.period : year(row.figure.period),
          grammar.qualified(row.figure.qualifier, grammar.quantity(row.figure.quantity, row.indicator)),
          ...extras.map((extra) => extraCell(extra, row)),
        ],
      }))}
    />
  )

  function extraCell(extra: Extra, row: SourcedRow): ReactNode {
    switch (extra) {
      case 'share':
        return row.share === undefined || row.share === null ? null : percentText(row.share, language)
      case 'growth':
        return row.figure.growth === null ? words.unprintedGrowth : writePercent(row.figure.growth, language)
      case 'basis':
        return <Basis key={extra} sourced={row} names={names} words={words} numbers={numbers} />
      case 'source':
        return <Cite key={extra} citations={row.citations} numbers={numbers} />
    }
  }
}

type TradeTableProps = Pick<Props, 'rows' | 'names' | 'numbers'>

/** Figures of one region, each with year, share of the nation where any has one, and how it is known. */
export function TradeTable({ rows, ...rest }: TradeTableProps): ReactElement {
  const hasShare = rows.some(({ share }) => share !== null)
  return <SourcedTable rows={rows} extras={hasShare ? ['share', 'basis'] : ['basis']} {...rest} />
}
