'use client'

import type { ReactElement } from 'react'
import { useState } from 'react'
import { useAwake } from '../ui/use-awake'
import type { CopyWords } from './profile-lexicon'

type Props = {
  readonly words: CopyWords
  /** Ids of what is copied: a paragraph or a table, and the paragraph that names its source. */
  readonly target: string
  readonly source: string
}

/** Copies a sentence or a table of the page together with its source. Without a script there is no button. */
export function CopyButton({ words, target, source }: Props): ReactElement {
  const isAwake = useAwake()
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    try {
      const [what, from] = [target, source].map((id) => document.getElementById(id))
      if (!what || !from) throw new Error('nothing to copy')
      const note = textOf(from)
      const isTable = what instanceof HTMLTableElement
      const plain = isTable ? `${tabbed(what)}\r\n${note}` : `${textOf(what)}（${note}）`
      const html = isTable ? `${bare(what)}<p>${note}</p>` : `<p>${textOf(what)}（${note}）</p>`
      const blobs = { 'text/plain': plain, 'text/html': html }
      await navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(blobs).map(([type, text]) => [type, new Blob([text], { type })])),
        ),
      ])
      setTold(words.copied)
    } catch {
      setTold(words.failed)
    }
  }
  return (
    <span className="copy">
      <button type="button" hidden={!isAwake} onClick={() => void copy()}>
        {words.copy}
      </button>
      <output>{told}</output>
    </span>
  )
}

function textOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim()
}

/** The rows that a document needs: not those that unfold. */
function rowsOf(table: HTMLTableElement): readonly HTMLTableRowElement[] {
  return Array.from(table.rows).filter((row) => !row.matches('.basis-row'))
}

/** Pictures and marks for the page alone are left out of a cell. */
function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement
  for (const part of copy.querySelectorAll('svg, .cite')) part.remove()
  return textOf(copy).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function tabbed(table: HTMLTableElement): string {
  return rowsOf(table)
    .map((row) =>
      Array.from(row.cells, (cell) => cellText(cell).replaceAll('&lt;', '<').replaceAll('&amp;', '&')).join('\t'),
    )
    .join('\r\n')
}

function bare(table: HTMLTableElement): string {
  const rows = rowsOf(table).map((row) => {
    const cells = Array.from(row.cells, (cell) => {
      const span = cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''
      return `<${cell.localName}${span}>${cellText(cell)}</${cell.localName}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table border="1">${rows.join('')}</table>`
}
