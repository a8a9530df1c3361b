'use client'
import type { ReactElement } from 'react'
import { useHydrated } from '@/components/ui/hooks'

type Props = { readonly title: string; readonly url: string; readonly name: string }

/** Hands the page over to another app of the device, where the browser can. */
export function ShareSend({ title, url, name }: Props): ReactElement | null {
  const isHydrated = useHydrated()
  if (!isHydrated || !('share' in navigator)) return null
  // Whoever closes the device's own panel has seen that nothing was shared.
  const send = () => void navigator.share({ title, url }).catch(() => undefined)
  return (
    <button type="button" className="offer-send" onClick={send}>
      {name}
    </button>
  )
}
