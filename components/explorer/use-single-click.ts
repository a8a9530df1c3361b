import { useEffect, useRef } from 'react'

/** Within so many milliseconds a second click makes a double click. */
const DOUBLE_MILLISECONDS = 300

type Click = { readonly timer: ReturnType<typeof setTimeout>; readonly place: string; readonly shape: Element | null }

/**
 * Tells single clicks on places from double clicks, which mean the map. A single click is answered at once by the class
 * `pending` on what was clicked; `onSingle` hears of it when no second one has followed. `count` is the click's detail.
 */
export function useSingleClick(onSingle: (place: string) => void) {
  const latest = useRef(onSingle)
  const pending = useRef<Click | null>(null)
  useEffect(() => {
    latest.current = onSingle
  })
  useEffect(() => () => clearTimeout(pending.current?.timer), [])

  function drop(): Click | null {
    const dropped = pending.current
    clearTimeout(dropped?.timer)
    dropped?.shape?.classList.remove('pending')
    pending.current = null
    return dropped
  }

  function settle(): void {
    const click = drop()
    if (click !== null) latest.current(click.place)
  }

  return (place: string, shape: Element | null, count: number): void => {
    if (count > 1) {
      // A slow double click: the first is taken back.
      if (drop() === null && count === 2) latest.current(place)
      return
    }
    settle()
    shape?.classList.add('pending')
    pending.current = { timer: setTimeout(settle, DOUBLE_MILLISECONDS), place, shape }
  }
}
