'use client'
import type { ReactElement } from 'react'
import { useEffect } from 'react'
import { useHydrated } from '@/components/ui/hooks'

/** Prints the page; without a script there is no button, and the browser's own menu does it. */
export function PrintButton({ words }: { readonly words: string }): ReactElement {
  const isHydrated = useHydrated()
  // Says that the page answers to the reader; other pages say it by their search field.
  useEffect(() => {
    document.documentElement.dataset.hydrated = ''
  }, [])
  return (
    <button type="button" hidden={!isHydrated} onClick={() => window.print()}>
      {words}
    </button>
  )
}
