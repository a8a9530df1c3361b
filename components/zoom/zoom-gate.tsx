import type { ComponentProps, ComponentType, ReactElement } from 'react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { ZoomButtons } from './zoom-buttons'
import type { ZoomLayer } from './zoom-layer'
import type { Command } from './zoom-map'

type Props = Omit<ComponentProps<typeof ZoomLayer>, 'first'>
type Layer = ComponentType<ComponentProps<typeof ZoomLayer>>

/** What tells that a hand or the keyboard has come to the map. */
const signs = ['pointerenter', 'pointerdown', 'focusin'] as const

/**
 * The way to zooming: the buttons beside the map, and hands on it. The code behind them is fetched when a hand comes
 * near, or when the address asks for a camera; what is meant meanwhile is kept for it.
 */
export function ZoomGate(props: Props): ReactElement {
  const gate = useRef<HTMLDivElement>(null)
  const [layer, setLayer] = useState<{ readonly Layer: Layer } | null>(null)
  const [meant, setMeant] = useState<readonly Command[]>([])
  const [hasFailed, setFailed] = useState(false)
  const isWanted = props.at !== null || props.fit !== null || meant.length > 0
  const open = useCallback(() => {
    import('./zoom-layer').then(
      async ({ ZoomLayer }) => {
        await released(gate.current)
        setLayer({ Layer: ZoomLayer })
      },
      () => setFailed(true),
    )
  }, [])
  function mean(command: Command): void {
    // Without the code only the address can be changed: back to the whole map.
    if (hasFailed && command.kind === 'whole') {
      props.onRest(null)
      return
    }
    setFailed(false)
    setMeant((before) => [...before, command])
    open()
  }

  useEffect(() => {
    if (isWanted) open()
  }, [isWanted, open])

  useEffect(() => {
    const ground = gate.current?.parentElement
    if (layer !== null || ground === null || ground === undefined) return
    const opened = new AbortController()
    const { signal } = opened
    for (const sign of signs) ground.addEventListener(sign, open, { once: true, passive: true, signal })
    ground.setAttribute('data-zoom', 'still')
    // Hands are heard by the code that is on its way: what they did meanwhile is done again for it.
    let missed: MouseEvent | null = null
    const keep = (event: MouseEvent) => {
      const isFrame = event.target instanceof Element && event.target.closest('[data-frame]') !== null
      if (event.type === 'dblclick' || isFrame) missed = event
    }
    ground.addEventListener('click', keep, { signal })
    ground.addEventListener('dblclick', keep, { signal })
    return () => {
      opened.abort()
      const late = missed
      if (late !== null) setTimeout(() => late.target?.dispatchEvent(new MouseEvent(late.type, late)), 0)
    }
  }, [layer, open])

  if (layer !== null) return <layer.Layer {...props} first={meant} />
  return (
    <div ref={gate} className="zoom">
      {hasFailed && isWanted ? <output className="zoom-failed">{props.words.explorer.still}</output> : null}
      <ZoomButtons words={props.words} onCommand={mean} onNear={open} />
    </div>
  )
}

/** Waits until no button of the gate is held down: one that is replaced between down and up would hear no click. */
async function released(gate: HTMLElement | null): Promise<void> {
  while (gate?.querySelector('button:active')) await new Promise((resolve) => setTimeout(resolve, 30))
}
