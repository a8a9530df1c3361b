import type { ComponentProps, ComponentType, ReactElement } from 'react'
import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { cameraOf, reachOf } from '@/components/map/camera'
import type { ClassFills } from '@/components/map/palette'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Camera } from '@/data/view/view'
import type { MapWords } from '@/data/words/words'
import { listenToGestures } from './gestures'
import type { MapCanvas } from './map-canvas'
import { ZoomButtons } from './zoom-buttons'
import type { Command } from './zoom-map'

type Props = {
  readonly thematic: ThematicMap
  readonly fills: ClassFills
  /** The camera of the address. */
  readonly at: Camera | null
  readonly words: MapWords
  /** A place to show whole, as a new object each time that it is asked for. */
  readonly fit: { readonly place: string } | null
  /** What was meant before this layer had come. */
  readonly first: readonly Command[]
  readonly onRest: (camera: Camera | null) => void
}

/** Why there is no canvas: it did not come, which another press may mend, or this browser cannot draw it. */
type Failure = 'network' | 'browser'

type Canvas = ComponentType<ComponentProps<typeof MapCanvas>>

/**
 * Zooming: buttons beside the map and hands on it. The first that means it fetches the canvas, which then lies below the
 * drawing; until then, and where it cannot be had, the drawing is the map.
 */
export function ZoomLayer({ thematic, fills, at, words, fit, first, onRest }: Props): ReactElement {
  const layer = useRef<HTMLDivElement>(null)
  const [isMeant, setMeant] = useState(first.length > 0)
  const [canvas, setCanvas] = useState<{ readonly Canvas: Canvas } | null>(null)
  const [isReady, setReady] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const hasFailed = failure !== null
  const [moved, setMoved] = useState(() => reachOf(cameraOf(at).zoom))
  const run = useRef<((command: Command) => void) | null>(null)
  const waiting = useRef<Command[]>([...first])

  const isWanted = isMeant || at !== null || fit !== null
  const stage = hasFailed ? 'failed' : isReady ? 'live' : isWanted ? 'waking' : 'still'
  const reach = stage === 'live' ? moved : reachOf(cameraOf(at).zoom)
  const fail = useCallback((found: Failure) => {
    run.current = null
    setFailure(found)
  }, [])

  const call = useCallback(
    () =>
      void summon().then(
        (Canvas) => setCanvas({ Canvas }),
        (error: unknown) => fail(error === noWebGL ? 'browser' : 'network'),
      ),
    [fail],
  )
  useEffect(() => {
    if (isWanted) call()
  }, [isWanted, call])

  function obey(command: Command): void {
    if (run.current !== null) run.current(command)
    else if (command.kind !== 'drag') waiting.current.push(command)
  }

  function mean(command: Command): void {
    obey(command)
    if (command.kind !== 'drag') setMeant(true)
  }

  /** What failed once may have been the network: another press tries again. */
  function meanAgain(command: Command): void {
    if (command.kind === 'whole') {
      onRest(null)
      return
    }
    waiting.current = [command]
    setFailure(null)
    setMeant(true)
    call()
  }

  const fitTo = useEffectEvent((place: string) => obey({ kind: 'fit', place }))
  useEffect(() => {
    if (fit !== null) fitTo(fit.place)
  }, [fit])

  const gesture = useEffectEvent(mean)
  useEffect(() => {
    const ground = layer.current?.parentElement
    if (hasFailed || ground === null || ground === undefined) return
    return listenToGestures(ground, { onGesture: (made) => gesture(made), canDrag: () => run.current !== null })
  }, [hasFailed])

  useEffect(() => {
    const ground = layer.current?.parentElement
    ground?.setAttribute('data-zoom', stage)
    ground?.setAttribute('data-camera', reach)
    return () => {
      ground?.removeAttribute('data-zoom')
      ground?.removeAttribute('data-camera')
    }
  }, [stage, reach])

  function ready(obedient: (command: Command) => void): void {
    run.current = obedient
    setReady(true)
    for (const command of waiting.current.splice(0)) obedient(command)
  }

  return (
    <div ref={layer} className="zoom">
      {canvas === null || hasFailed ? null : (
        <canvas.Canvas
          thematic={thematic}
          fills={fills}
          at={at}
          onReady={ready}
          onFail={() => fail('network')}
          onEvent={(event) => {
            if (event.kind === 'moved') setMoved(reachOf(event.zoom))
            if (event.kind === 'rested') onRest(event.at)
            if (event.kind === 'lost') setReady(false)
          }}
        />
      )}
      {hasFailed ? <output className="zoom-failed">{words.explorer.still}</output> : null}
      {failure !== 'browser' ? (
        <ZoomButtons words={words} onCommand={hasFailed ? meanAgain : mean} onNear={warm} />
      ) : at === null ? null : (
        <fieldset className="zoom-buttons">
          <legend>{words.explorer.zoom}</legend>
          <button type="button" onClick={() => onRest(null)}>
            {words.explorer.whole}
          </button>
        </fieldset>
      )}
    </div>
  )
}

const load = () => import('./map-canvas')

const noWebGL = new Error('no WebGL')

/** Fetches the canvas. Throws `noWebGL` where there is none, before anything is fetched. */
async function summon(): Promise<Canvas> {
  const context = document.createElement('canvas').getContext('webgl2')
  if (context === null) throw noWebGL
  // Given back at once: a browser has few.
  context.getExtension('WEBGL_lose_context')?.loseContext()
  return (await load()).MapCanvas
}

function warm(): void {
  load()
    .then(({ preload }) => preload())
    // Whoever presses the button will be told.
    .catch(() => undefined)
}
