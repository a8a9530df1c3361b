'use client'
import type { ReactElement } from 'react'
import { useRef, useState } from 'react'
import { useHydrated } from './hooks'

type Props = {
  readonly words: CopyWords
  /** Ids of what is copied: a paragraph or a table, and the paragraph that names its source. */
  readonly target: string
  readonly source: string
}

/** Copies a sentence or a table of the page together with its source. Without a script there is no button. */
export function CopyButton({ words, target, source }: Props): ReactElement {
  const isAwake = useHydrated()
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    try {
      const [what, from] = [target, source].map((id) => document.getElementById(id))
      if (!what || !from) throw new Error('nothing to copy')
      const note = textOf(from)
      const isTable = what instanceof HTMLTableElement
      const plain = isTable ? `${tabbed(what)}\r\n${note}` : `${textOf(what)}（${note}）`
      const html = isTable ? `${bare(what)}<p>${note}</p>` : `<p>${textOf(what)}（${note}）</p>`
      const copied = { 'text/plain': plain, 'text/html': html }
      await navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(copied).map(([type, text]) => [type, new Blob([text], { type })])),
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

type ShareCopyProps = {
  /** What is copied, as it is told afterwards. */
  readonly name: string
  /** Id of the field whose text is copied, and of one that holds the same as HTML. */
  readonly target: string
  readonly html?: string
  readonly words: ShareCopyWords
}

/** Copies the text of a field, and says that it did. Without a script there is no button: the field can be selected. */
export function ShareCopy({ name, target, html, words }: ShareCopyProps): ReactElement {
  const isAwake = useHydrated()
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    try {
      const plain = textOfId(target)
      if (html === undefined) await navigator.clipboard.writeText(plain)
      else
        await navigator.clipboard.write([
          new ClipboardItem(blobs({ 'text/plain': plain, 'text/html': textOfId(html) })),
        ])
      setTold(words.copied + name)
    } catch {
      setTold(words.failed)
    }
  }
  return (
    <span className="copy">
      <button type="button" hidden={!isAwake} onClick={() => void copy()} aria-label={`${words.copy} ${name}`}>
        {words.copy}
      </button>
      <output>{told}</output>
    </span>
  )
}

function textOfId(id: string): string {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`no field ${id}`)
  return field.value
}

function blobs(texts: Readonly<Record<string, string>>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]))
}

type Words = { readonly copy: string; readonly copied: string; readonly failed: string }

/** Copies the table before it as text for sheets and as HTML for documents. */
export function CopyTable({ words, table }: { readonly words: Words; readonly table: string }): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    const source = button.current?.ownerDocument.getElementById(table)
    try {
      if (!(source instanceof HTMLTableElement)) throw new Error('no table')
      const plain = new Blob([tabbedTable(source)], { type: 'text/plain' })
      const html = new Blob([bareTable(source)], { type: 'text/html' })
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
function tabbedTable(table: HTMLTableElement): string {
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
function bareTable(table: HTMLTableElement): string {
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

type ShareFieldProps = {
  readonly id: string
  readonly name: string
  readonly about?: string
  readonly text: string
  readonly rows?: number
  readonly words: ShareCopyWords
}

/** A text to be taken along: complete without a script, to be selected; with one there is a button that copies it. */
export function ShareField({ id, name, about, text, rows = 1, words }: ShareFieldProps): ReactElement {
  return (
    <div className="share-field">
      <p>
        <label htmlFor={id}>{name}</label>
        <ShareCopy name={name} target={id} words={words} />
      </p>
      <textarea
        id={id}
        readOnly
        rows={rows}
        defaultValue={text}
        spellCheck={false}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
      />
      {about === undefined ? null : (
        <p className="note" id={`${id}-about`}>
          {about}
        </p>
      )}
    </div>
  )
}

type CodeProps = {
  readonly name: string
  readonly about: string
  readonly code: string
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string }
}

/** A piece of code to be taken along. Without a script it is there to be selected. */
export function EmbedCode({ name, about, code, words }: CodeProps): ReactElement {
  const isAwake = useHydrated()
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(code).then(
      () => setTold(words.copied),
      () => setTold(words.failed),
    )
  }
  return (
    <section className="health-code">
      <h2>{name}</h2>
      <p className="note">{about}</p>
      <textarea readOnly aria-label={name} value={code} rows={Math.min(8, Math.ceil(code.length / 90) + 1)} />
      <span className="copy">
        <button type="button" hidden={!isAwake} onClick={() => void copy()} aria-label={`${words.copy} ${name}`}>
          {words.copy}
        </button>
        <output>{told}</output>
      </span>
    </section>
  )
}

/** The words of the copy buttons. */
type CopyWords = { readonly copy: string; readonly copied: string; readonly failed: string }

/** What a button says before and after it copied; `copied` names what. */
type ShareCopyWords = {
  readonly copy: string
  readonly copied: string
  readonly failed: string
}
