'use client'

import type { ReactElement } from 'react'
import { useState } from 'react'
import { useAwake } from '../ui/use-awake'

type Props = {
  readonly name: string
  readonly about: string
  readonly code: string
  readonly words: { readonly copy: string; readonly copied: string; readonly failed: string }
}

/** A piece of code to be taken along. Without a script it is there to be selected. */
export function HealthCode({ name, about, code, words }: Props): ReactElement {
  const isAwake = useAwake()
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
