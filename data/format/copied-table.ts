/** A cell as it stands on the page. Where its text is more than one plain number, it tells its parts. */
export type CopiedCell = {
  readonly text: string
  readonly isHead?: boolean
  /** How many columns and rows it spans; 1 where nothing is said. */
  readonly columns?: number
  readonly rows?: number
  /** The number in plain digits, or the sign for a number that is not known exactly: 34.9, <0.05. */
  readonly value?: string | undefined
  readonly unit?: string | undefined
  /** What is said of the number: about, derived, tied. */
  readonly remark?: string | undefined
}

/** A row of a table; those of the head name the columns together. */
export type CopiedRow = { readonly isHead: boolean; readonly cells: readonly CopiedCell[] }

/** What is appended to the head of a column for the columns that a copy adds to it: 数值（单位）, 数值（备注）. */
export type CopiedHeads = { readonly unit: string; readonly remark: string }

type Table = { readonly head: readonly string[]; readonly body: readonly (readonly Written[])[] }
type Written = { readonly text: string; readonly isHead: boolean }

/**
 * A table as sheets and documents take it: `text` has tabs between cells, `html` is a table without styles and links.
 * Numbers are numbers: a hyphen for the minus, nothing between thousands. A unit that a whole column shares moves into its
 * head, units that differ and remarks have columns of their own. Heads of several rows become one. What a sheet would
 * run as a formula gets an apostrophe in `text`. A row that spans its table stands in the first column.
 */
export function copiedTable(
  rows: readonly CopiedRow[],
  heads: CopiedHeads,
  around: { readonly title?: string; readonly note?: string } = {},
): { readonly text: string; readonly html: string } {
  const { head, body } = arranged(rows, heads)
  const { title, note } = around
  const lines = [
    ...(title === undefined ? [] : [[title]]),
    head,
    ...body.map((row) => row.map(({ text }) => text)),
    ...(note === undefined ? [] : [[note]]),
  ]
  return {
    text: lines.map((line) => line.map(guarded).join('\t')).join('\r\n'),
    html: [
      '<table border="1">',
      ...(title === undefined ? [] : [`<caption>${escaped(title)}</caption>`]),
      `<thead>${rowHtml(head.map((text) => ({ text, isHead: true })))}</thead>`,
      `<tbody>${body.map(rowHtml).join('\n')}</tbody>`,
      '</table>',
      ...(note === undefined ? [] : [`<p>${escaped(note)}</p>`]),
    ].join('\n'),
  }
}

/** A text without the page's typography: common spaces, a hyphen before digits, no space between thousands. */
export function plainText(text: string): string {
  return text
    .replace(/(?<=\d)[\u202f\u2009](?=\d{3})/g, '')
    .replace(/−/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

const NUMBER = /^([+−-]?)(\d{1,3}(?:[,\u202f\u2009]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(%?)$/

/** The parts of a cell: those that it tells, else those of a text that is one number. */
function partsOf(cell: CopiedCell): Required<Pick<CopiedCell, 'value' | 'unit' | 'remark'>> {
  if (cell.value !== undefined) return { value: plainText(cell.value), unit: cell.unit, remark: cell.remark }
  const [, sign = '', digits, percent] = NUMBER.exec(cell.text.trim()) ?? []
  if (digits === undefined) return { value: plainText(cell.text), unit: cell.unit, remark: cell.remark }
  const number = (sign === '' || sign === '+' ? '' : '-') + digits.replace(/[,\u202f\u2009]/g, '')
  return { value: number, unit: percent === '%' ? '%' : cell.unit, remark: cell.remark }
}

function arranged(rows: readonly CopiedRow[], heads: CopiedHeads): Table {
  const grid = spread(rows)
  const at = (of: boolean) => grid.filter((_, i) => rows[i]?.isHead === of)
  const [named, body] = [at(true), at(false)]
  const width = Math.max(0, ...grid.map((line) => line.length))
  const columns = Array.from({ length: width }, (_, i) => {
    const name = [...new Set(named.map((line) => line[i]))]
      .flatMap((cell) => (cell === undefined || cell.text === '' ? [] : [plainText(cell.text)]))
      .join(' ')
    // What a cell spans beside its own column is empty.
    const parts = body.map((line) => {
      const cell = line[i]
      return cell === undefined || line.indexOf(cell) !== i ? null : { ...partsOf(cell), isHead: cell.isHead === true }
    })
    const units = new Set(parts.flatMap((part) => (part?.unit ? [part.unit] : [])))
    const isShared = units.size === 1 && parts.every((part) => !part?.value || part.unit || !/^-?\d/.test(part.value))
    const [unit] = units
    const extra = (key: 'unit' | 'remark', isThere: boolean) =>
      isThere
        ? [{ head: name + heads[key], cells: parts.map((part) => ({ text: part?.[key] ?? '', isHead: false })) }]
        : []
    return [
      {
        head: isShared && unit !== undefined ? `${name} ${unit}`.trim() : name,
        cells: parts.map((part) => ({ text: part?.value ?? '', isHead: part?.isHead ?? false })),
      },
      ...extra('unit', units.size > 0 && !isShared),
      ...extra(
        'remark',
        parts.some((part) => part?.remark),
      ),
    ]
  }).flat()
  return {
    head: columns.map(({ head }) => head),
    body: body.map((_, i) => columns.map(({ cells }) => cells[i] ?? { text: '', isHead: false })),
  }
}

/** Rows of equal length: a cell stands in every place that it spans. */
function spread(rows: readonly CopiedRow[]): readonly (readonly CopiedCell[])[] {
  const grid = rows.map((): CopiedCell[] => [])
  rows.forEach(({ cells }, at) => {
    for (const cell of cells) {
      let column = 0
      while (grid[at]?.[column] !== undefined) column++
      for (const line of grid.slice(at, at + (cell.rows ?? 1))) {
        for (let across = 0; across < (cell.columns ?? 1); across++) line[column + across] = cell
      }
    }
  })
  return grid
}

/** What a sheet would run as a formula is a text. */
function guarded(text: string): string {
  const plain = plainText(text)
  return /^[=+@]|^-(?!\d)/.test(plain) ? `'${plain}` : plain
}

function rowHtml(cells: readonly Written[]): string {
  return `<tr>${cells.map(({ text, isHead }) => (isHead ? `<th>${escaped(text)}</th>` : `<td>${escaped(text)}</td>`)).join('')}</tr>`
}

function escaped(text: string): string {
  return plainText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

type Parts = Pick<CopiedCell, 'value' | 'unit' | 'remark'>

/** The parts of a cell as attributes, for whoever copies its table: its number, its unit, and what is said of it. */
export function cellData({ value, unit, remark }: Parts): Readonly<Record<`data-${keyof Parts}`, string | undefined>> {
  return { 'data-value': value, 'data-unit': unit || undefined, 'data-remark': remark || undefined }
}

/** A row of the page alone, which no copy takes. */
export const notCopied = { 'data-copy': 'off' } as const
