import type { ReactElement, ReactNode } from 'react'
import './ui.css'

type Props = {
  /** What it holds, and that it scrolls. */
  readonly label: string
  readonly children: ReactNode
}

/** What scrolls must be reachable by keyboard, though it is no control (WCAG 2.2, 2.1.1). */
const reachable = { tabIndex: 0 }

/** Room for a table that may be wider than the screen: then it scrolls by itself, by finger and by keyboard. */
export function Wide({ label, children }: Props): ReactElement {
  return (
    <section className="wide" {...reachable} aria-label={label}>
      {children}
    </section>
  )
}

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
