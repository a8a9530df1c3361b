'use client'
import type { ReactElement } from 'react'
import { useHydrated } from '@/components/ui/hooks'

/** Prints the page; without a script there is no button, and the browser's own menu does it. */
export function PrintButton({ words }: { readonly words: string }): ReactElement {
  const isAwake = useHydrated()
  return (
    <button type="button" hidden={!isAwake} onClick={() => window.print()}>
      {words}
    </button>
  )
}
