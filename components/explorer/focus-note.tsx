import type { ReactElement } from 'react'

/** What is said of the place that the address points at, below the map: `focus=310000`. Nothing where it points at none. */
export function FocusNote({ sentence }: { readonly sentence: string }): ReactElement | null {
  return sentence === '' ? null : <p className="focus-note">{sentence}</p>
}
