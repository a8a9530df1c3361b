'use client'
import type { ReactElement } from 'react'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { ClassFills } from '@/components/map/palette'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Camera, Theme, View } from '@/data/view/view'
import type { Command, ZoomEvent, ZoomMap } from './zoom-map'
import { createZoomMap } from './zoom-map'

type Props = {
  readonly thematic: ThematicMap
  readonly fills: ClassFills
  /** The camera of the address; null is the whole map. */
  readonly at: Camera | null
  /** The canvas shows the same as the drawing above it, and obeys from now on. */
  readonly onReady: (run: (command: Command) => void) => void
  readonly onFail: () => void
  readonly onEvent: (event: ZoomEvent) => void
}

const workerUrl = () => new URL('maplibre-gl/dist/maplibre-gl-worker.mjs', import.meta.url).href

let fetched: ReturnType<typeof fetchAll> | undefined

/** Fetches all that the map needs, once, so that it is there when the reader means it. A failure may be tried again. */
export function preload(): ReturnType<typeof fetchAll> {
  fetched ??= fetchAll().catch((error: unknown) => {
    fetched = undefined
    throw error
  })
  return fetched
}

async function fetchAll() {
  const [library, { largeLand }] = await Promise.all([import('maplibre-gl'), import('./large-land'), fetchWorker()])
  library.setWorkerUrl(workerUrl())
  library.setWorkerCount(1)
  return { library, largeLand }
}

async function fine() {
  return (await import('./fine-land')).fineLand
}

/** MapLibre says nothing when its worker does not come; so it is fetched here first, and comes from the cache there. */
async function fetchWorker(): Promise<void> {
  const answer = await fetch(workerUrl())
  if (!answer.ok) throw new Error(`the map's worker: ${answer.status}`)
}

/**
 * The canvas below the server's drawing. It shows the same thematic; the drawing above goes on to carry links, names and
 * marks, and follows the camera.
 */
export function MapCanvas({ thematic, fills, at, onReady, onFail, onEvent }: Props): ReactElement {
  const theme = useTheme()
  const weight = useWeight(thematic.view.text)
  const look = useMemo(() => ({ thematic, fills, theme, weight }), [thematic, fills, theme, weight])
  const host = useRef<HTMLDivElement>(null)
  const map = useRef<ZoomMap | null>(null)

  const hear = useEffectEvent((event: ZoomEvent) => {
    const { current } = map
    if (event.kind === 'ready' && current !== null) onReady(current.run)
    onEvent(event)
  })
  const fail = useEffectEvent(onFail)
  const begin = useEffectEvent(async (box: HTMLElement, drawing: SVGSVGElement, signal: AbortSignal) => {
    const { library, largeLand } = await preload()
    if (signal.aborted) return
    map.current = createZoomMap(library, { large: largeLand, fine }, box, drawing, { look, at }, (event) => hear(event))
  })

  useEffect(() => {
    const box = host.current
    const drawing = box?.closest('.map-plate')?.querySelector<SVGSVGElement>('svg.map')
    if (box === null || drawing === null || drawing === undefined) return
    const ending = new AbortController()
    begin(box, drawing, ending.signal).catch(() => {
      if (!ending.signal.aborted) fail()
    })
    return () => {
      ending.abort()
      map.current?.remove()
      map.current = null
    }
  }, [])

  useLayoutEffect(() => map.current?.adjust())
  useEffect(() => map.current?.show(look), [look])
  useEffect(() => map.current?.turn(at), [at])

  return <div ref={host} className="map-canvas" aria-hidden="true" />
}

const DARK = '(prefers-color-scheme: dark)'

/** The reader's color scheme, followed while it changes. */
function useTheme(): Theme {
  return useSyncExternalStore(
    listenToTheme,
    () => (matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light',
  )
}

function listenToTheme(onChange: () => void): () => void {
  const media = matchMedia(DARK)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}

const CONTRAST = '(prefers-contrast: more)'

/** How many times as wide outlines are: as in the style sheet, for larger type, and for readers who ask for contrast. */
function useWeight(text: View['text']): number {
  const wantsContrast = useSyncExternalStore(
    listenToContrast,
    () => matchMedia(CONTRAST).matches,
    () => false,
  )
  return text === 'large' ? 1.75 : wantsContrast ? 2 : 1
}

function listenToContrast(onChange: () => void): () => void {
  const media = matchMedia(CONTRAST)
  media.addEventListener('change', onChange)
  return () => media.removeEventListener('change', onChange)
}
