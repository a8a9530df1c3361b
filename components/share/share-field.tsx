import type { ReactElement } from 'react'
import type { CopyWords } from '@/components/ui/copy-button'
import { CopyButton } from '@/components/ui/copy-button'

type Props = {
  readonly id: string
  readonly name: string
  readonly about?: string
  readonly text: string
  readonly rows?: number
  readonly words: CopyWords
}

/** A text to be copied: complete without a script, to be selected; with one there is a button that copies it. */
export function ShareField({ id, name, about, text, rows = 1, words }: Props): ReactElement {
  return (
    <div className="share-field">
      <p>
        <label htmlFor={id}>{name}</label>
        <CopyButton name={name} target={id} words={words} />
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
