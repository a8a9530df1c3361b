import type { ReactElement, ReactNode } from 'react'
import { useState } from 'react'

type Props = { readonly className?: string; readonly summary: string; readonly children: ReactNode }

/** What is behind a summary; it is made, and its code fetched, when it is opened. */
export function Disclosure({ className = 'disclosure', summary, children }: Props): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen ? children : null}
    </details>
  )
}
