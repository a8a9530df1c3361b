'use client'
import type { KeyboardEvent, MouseEvent, PointerEvent, ReactElement, ReactNode } from 'react'
import { useEffect, useRef, useState } from 'react'
import type { Direction } from '@/components/map/camera'
import { placeTowards } from '@/components/map/camera'
import { cssZoom } from '@/components/map/scene-style'
import placement from '@/data/geo/placement.json'
import type { PlanePoint } from '@/data/geo/plane'
import type { MappedPlace } from '@/data/map/choropleth'

const directions: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The place or the mark under the pointer, and where the pointer is in the window. */
type Tip = {
  readonly place: string | null
  readonly mark: string | null
  readonly x: number
  readonly y: number
  readonly isRight: boolean
}

type Props = {
  /** The places of the map, from the first rank to the last. */
  readonly ranked: readonly MappedPlace[]
  readonly isTile: boolean
  readonly sentence: (place: string) => string
  readonly onSelect: (place: string) => void
  readonly onEntry: (place: string) => void
  /** A site came under the pointer, or several that are one mark: their ids, separated by spaces. */
  readonly onLight: (site: string) => void
  readonly children: ReactNode
}

/**
 * Brings a drawn map to life: a tooltip with the sentence of the place under the pointer, selection by click or Space,
 * and keys that go to the neighbor in a direction or along the ranking. Keys work only while a place has the focus.
 */
export function MapStage({ ranked, isTile, sentence, onSelect, onEntry, onLight, children }: Props): ReactElement {
  const stage = useRef<HTMLDivElement>(null)
  const [tip, setTip] = useState<Tip | null>(null)
  const click = useSingleClick(onSelect)

  function focus(place: string | null | undefined): void {
    if (place === null || place === undefined) return
    onEntry(place)
    stage.current?.querySelector<SVGElement>(`[data-place="${place}"]`)?.focus()
  }

  function press(event: KeyboardEvent): void {
    const place = placeAt(event.target)
    if (place === null || event.ctrlKey || event.metaKey || event.altKey) return
    const rank = ranked.findIndex((cell) => cell.place === place)
    const direction = directions[event.key]
    if (direction !== undefined) focus(placeTowards(pointsOf(ranked, isTile), place, direction))
    else if (event.key === 'n' || event.key === 'N') focus(ranked[rank + 1]?.place)
    else if (event.key === 'p' || event.key === 'P') focus(ranked[rank - 1]?.place)
    else if (event.key === 'Home') focus(ranked[0]?.place)
    else if (event.key === 'End') focus(ranked.at(-1)?.place)
    else if (event.key === ' ') onSelect(place)
    else if (event.key === 'Escape') (event.target as SVGElement).blur()
    else return
    event.preventDefault()
  }

  function pick(event: MouseEvent): void {
    const place = placeAt(event.target)
    // A number that spreads takes its tooltip along.
    if (place === null) setTip(null)
    // Enter on a link is a click without a pointer: it opens the page. So do the browser's own ways to a new tab.
    if (place === null || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onEntry(place)
    if (isTile) onSelect(place)
    else click(place, event.target instanceof Element ? event.target.closest('[data-place]') : null, event.detail)
  }

  function move(event: PointerEvent<HTMLElement>): void {
    const place = event.pointerType === 'touch' ? null : placeAt(event.target)
    const mark = event.target instanceof Element ? event.target.closest('[data-site]') : null
    const site = mark?.getAttribute('data-site') ?? null
    if (site !== null) onLight(site)
    const name = event.pointerType === 'touch' ? null : (mark?.getAttribute('aria-label') ?? null)
    const zoom = cssZoom(event.currentTarget.parentElement ?? document.body)
    const { clientX, clientY } = event
    const [x, y] = [clientX / zoom, clientY / zoom]
    setTip(
      place === null && name === null ? null : { place, mark: name, x, y, isRight: clientX > window.innerWidth / 2 },
    )
  }

  return (
    <div
      ref={stage}
      className="map-stage"
      role="presentation"
      onKeyDown={press}
      onClick={pick}
      onPointerMove={move}
      onPointerLeave={() => setTip(null)}
      onFocus={(event) => {
        const place = placeAt(event.target)
        if (place !== null) onEntry(place)
      }}
    >
      {children}
      {tip === null ? null : (
        <div className={tip.isRight ? 'tip left' : 'tip'} style={{ left: tip.x, top: tip.y }} aria-hidden="true">
          {tip.place === null ? tip.mark : sentence(tip.place)}
        </div>
      )}
    </div>
  )
}

function placeAt(target: EventTarget): string | null {
  return target instanceof Element ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null) : null
}

/** Where places lie, for going from one to the next: on the map, or on the grid. */
function pointsOf(cells: readonly MappedPlace[], isTile: boolean): Readonly<Record<string, PlanePoint>> {
  const table: Readonly<Record<string, readonly number[]>> = isTile ? placement.tiles : placement.centers
  return Object.fromEntries(
    cells.flatMap(({ place }) => {
      const [x, y] = table[place] ?? []
      return x === undefined || y === undefined ? [] : [[place, [x, y]] as const]
    }),
  )
}

/** Within so many milliseconds a second click makes a double click. */
const DOUBLE_MILLISECONDS = 300

type Click = { readonly timer: ReturnType<typeof setTimeout>; readonly place: string; readonly shape: Element | null }

/**
 * Tells single clicks on places from double clicks, which mean the map. A single click is answered at once by the class
 * `pending` on what was clicked; `onSingle` hears of it when no second one has followed. `count` is the click's detail.
 */
function useSingleClick(onSingle: (place: string) => void) {
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
