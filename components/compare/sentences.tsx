import type { ReactElement } from 'react'

/** What is said of the chosen places, one sentence a line. */
export function Sentences({ all }: { readonly all: readonly string[] }): ReactElement | null {
  if (all.length === 0) return null
  return (
    <ul className="sentences">
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
