'use client'
import type { ReactElement } from 'react'
import { useState } from 'react'
import type { CopiedCell, CopiedHeads, CopiedRow } from '@/data/format/copied-table'
import { copiedTable, notCopied, plainText } from '@/data/format/copied-table'
import type { Language } from '@/data/language'
import { bracketed } from '@/data/language'
import { useHydrated } from './hooks'

/** What a button says before and after it copied. Where the browser does not let it, the text is selected instead. */
export type CopyWords = Readonly<Record<'copy' | 'copied' | 'failed', string>>

type Props = {
  readonly words: CopyWords
  /** Ids of what is copied: a field, a table or a paragraph; of a field that holds the same as HTML; and of the paragraph that names the source. */
  readonly target: string
  readonly html?: string
  readonly source?: string
  /** What is copied, where a page has several buttons. */
  readonly name?: string
  /** What the columns are called that a copy adds to a table. */
  readonly heads?: CopiedHeads
}

/** Copies a text or a table of the page, with its source where it names one. Without a script there is no button. */
export function CopyButton({ words, target, html, source, name = '', heads }: Props): ReactElement {
  const isHydrated = useHydrated()
  const [answer, setAnswer] = useState('')
  async function copy(): Promise<void> {
    const isCopied = await put(contentOf(target, html, source, heads), target)
    setAnswer(isCopied ? words.copied + name : words.failed)
  }
  return (
    <span className="copy">
      <button
        type="button"
        hidden={!isHydrated}
        onClick={() => void copy()}
        aria-label={name === '' ? undefined : `${words.copy} ${name}`}
      >
        {words.copy}
      </button>
      <output>{answer}</output>
    </span>
  )
}

/** What is put on the clipboard, by its type. */
type Content = { readonly 'text/plain': string; readonly 'text/html'?: string }

function contentOf(target: string, html?: string, source?: string, heads?: CopiedHeads): Content {
  const what = document.getElementById(target)
  const from = source === undefined ? null : document.getElementById(source)
  const note = from === null ? {} : { note: plainText(textOf(from)) }
  if (what instanceof HTMLTextAreaElement) {
    const same = html === undefined ? null : document.getElementById(html)
    return { 'text/plain': what.value, ...(same instanceof HTMLTextAreaElement ? { 'text/html': same.value } : {}) }
  }
  if (what instanceof HTMLTableElement) {
    const copied = copiedTable(rowsOf(what), heads ?? { unit: '', remark: '' }, note)
    return { 'text/plain': copied.text, 'text/html': copied.html }
  }
  const text = what === null ? '' : plainText(textOf(what))
  return { 'text/plain': note.note === undefined ? text : text + bracketed(note.note, languageHere()) }
}

/** The language of the page. */
function languageHere(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'
}

/** Copies by the clipboard of the browser, else, as on a page without https, by the command; else leaves the text selected. */
async function put(content: Content, target: string): Promise<boolean> {
  try {
    const blobs = Object.entries(content).map(([type, text]) => [type, new Blob([text], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))])
    return true
  } catch {
    select(document.getElementById(target))
    return command(content)
  }
}

function select(element: HTMLElement | null): void {
  if (element instanceof HTMLTextAreaElement) {
    element.focus()
    element.select()
  } else if (element !== null) getSelection()?.selectAllChildren(element)
}

function command(content: Content): boolean {
  let isPut = false
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    for (const [type, text] of Object.entries(content)) event.clipboardData?.setData(type, text)
    isPut = event.clipboardData !== null
  }
  document.addEventListener('copy', fill)
  try {
    return document.execCommand('copy') && isPut
  } finally {
    document.removeEventListener('copy', fill)
  }
}

/** The rows of a table of the page as plain data; drawings and links to sources are left out. */
function rowsOf(table: HTMLTableElement): readonly CopiedRow[] {
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
function textOf(element: Element): string {
  return Array.from(element.childNodes, (child) =>
    child instanceof Element ? (child.matches('svg, .cite') ? '' : textOf(child)) : (child.textContent ?? ''),
  ).join('')
}
