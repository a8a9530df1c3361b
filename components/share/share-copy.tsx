'use client'

import type { ReactElement } from 'react'
import { useState } from 'react'
import { useAwake } from '../ui/use-awake'
import type { ShareCopyWords } from './share-panel-words'

type Props = {
  /** What is copied, as it is told afterwards. */
  readonly name: string
  /** Id of the field whose text is copied, and of one that holds the same as HTML. */
  readonly target: string
  readonly html?: string
  readonly words: ShareCopyWords
}

/** Copies the text of a field, and says that it did. Without a script there is no button: the field can be selected. */
export function ShareCopy({ name, target, html, words }: Props): ReactElement {
  const isAwake = useAwake()
  const [told, setTold] = useState('')
  async function copy(): Promise<void> {
    try {
      const plain = textOf(target)
      if (html === undefined) await navigator.clipboard.writeText(plain)
      else
        await navigator.clipboard.write([new ClipboardItem(blobs({ 'text/plain': plain, 'text/html': textOf(html) }))])
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

function textOf(id: string): string {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) throw new Error(`no field ${id}`)
  return field.value
}

function blobs(texts: Readonly<Record<string, string>>): Record<string, Blob> {
  return Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]))
}
