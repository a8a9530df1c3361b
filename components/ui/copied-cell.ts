import type { CopiedCell, CopiedRow } from '@/data/format/copied-table'

type Parts = Pick<CopiedCell, 'value' | 'unit' | 'remark'>

/** The parts of a cell as attributes, for whoever copies its table: its number, its unit, and what is said of it. */
export function cellData({ value, unit, remark }: Parts): Readonly<Record<`data-${keyof Parts}`, string | undefined>> {
  return { 'data-value': value, 'data-unit': unit || undefined, 'data-remark': remark || undefined }
}

/** A row of the page alone, which no copy takes. */
export const notCopied = { 'data-copy': 'off' } as const

/** The rows of a table of the page as plain data; drawings and links to sources are left out. */
export function rowsOf(table: HTMLTableElement): readonly CopiedRow[] {
  return Array.from(table.rows)
    .filter((row) => row.dataset.copy !== notCopied['data-copy'])
    .map((row) => ({ isHead: row.parentElement?.localName === 'thead', cells: Array.from(row.cells, cellOf) }))
}

function cellOf(cell: HTMLTableCellElement): CopiedCell {
  const { value, unit, remark } = cell.dataset
  return {
    text: textOf(cell),
    isHead: cell.localName === 'th',
    columns: cell.colSpan,
    rows: cell.rowSpan,
    value,
    unit,
    remark,
  }
}

/** The text of an element without drawings and the numbers of sources. */
export function textOf(element: Element): string {
  return Array.from(element.childNodes, (child) =>
    child instanceof Element ? (child.matches('svg, .cite') ? '' : textOf(child)) : (child.textContent ?? ''),
  ).join('')
}
