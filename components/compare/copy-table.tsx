import type { ReactElement } from 'react'
import { useRef, useState } from 'react'

type Words = { readonly copy: string; readonly copied: string; readonly failed: string }

/** Copies the table before it as text for sheets and as HTML for documents. */
export function CopyTable({ words, table }: { readonly words: Words; readonly table: string }): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    const source = button.current?.ownerDocument.getElementById(table)
    try {
      if (!(source instanceof HTMLTableElement)) throw new Error('no table')
      const plain = new Blob([tabbed(source)], { type: 'text/plain' })
      const html = new Blob([bare(source)], { type: 'text/html' })
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain, 'text/html': html })])
      setTold(words.copied)
    } catch {
      setTold(words.failed)
    }
  }
  return (
    <p className="copy-table">
      <button ref={button} type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <output>{told}</output>
    </p>
  )
}

/** One line a row, cells between tabs; what a cell spans beside its own place, across or down, is empty. */
function tabbed(table: HTMLTableElement): string {
  const lines = Array.from(table.rows, (): string[] => [])
  Array.from(table.rows).forEach((row, at) => {
    for (const cell of row.cells) {
      let column = 0
      while (lines[at]?.[column] !== undefined) column++
      for (const [down, line] of lines.slice(at, at + cell.rowSpan).entries()) {
        for (let across = 0; across < cell.colSpan; across++) {
          line[column + across] = down === 0 && across === 0 ? plainText(cell) : ''
        }
      }
    }
  })
  return lines.map((line) => line.join('\t')).join('\r\n')
}

/** The text of a cell, its numbers as sheets read them: no space between thousands, a hyphen for the minus. */
function plainText({ textContent }: HTMLTableCellElement): string {
  return textContent
    .replace(/\u202f/g, '')
    .replace(/−(?=[\d<])/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

/** The table without the page's classes, buttons and links. */
function bare(table: HTMLTableElement): string {
  const copy = table.cloneNode(true) as HTMLTableElement
  for (const element of copy.querySelectorAll('*')) {
    for (const { name } of Array.from(element.attributes)) {
      if (!['colspan', 'rowspan', 'scope'].includes(name)) element.removeAttribute(name)
    }
  }
  for (const drawing of copy.querySelectorAll('svg')) drawing.remove()
  for (const wrapper of copy.querySelectorAll('a, button, span')) wrapper.replaceWith(...wrapper.childNodes)
  return `<table border="1">${copy.innerHTML}</table>`
}
