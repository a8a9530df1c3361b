import type {
  FilterSpecification,
  GeoJSONSource,
  LayerSpecification,
  Map as MapLibre,
  StyleSpecification,
} from 'maplibre-gl'
import type { ClassFills } from '@/components/map/palette'
import { cssZoom } from '@/components/map/scene-style'
import type { MappedPlace } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Camera, Theme } from '@/data/view/view'
import type { MapLibreCamera, Placement } from './camera'
import { dashed, fromMapLibre, toMapLibre, weighted, wholeZoom } from './camera'
import { patternImage, patternNames, periodOf } from './pattern-image'
import type { PlaneGeojson } from './plane-geojson'
import type { Mark } from './style'
import { mapStyle, OUTLINED_FROM, outlineLayers, outlineSources, placeSources, zoneLayers } from './style'

/** What a live map shows. */
export type Look = {
  readonly thematic: ThematicMap
  readonly fills: ClassFills
  readonly theme: Theme
  /** How many times as wide as usual outlines are. */
  readonly weight: number
}

/** What a live map tells. */
type Listener = {
  /** The picture is complete, at first and again after the graphics card was lost. */
  readonly onReady: () => void
  readonly onLost: () => void
  readonly onMove: (camera: Camera) => void
}

/** The map on the graphics card: told what to show and where to look, it works out what has to change. */
export type LiveMap = {
  readonly show: (look: Look) => void
  readonly place: (placement: Placement) => void
  readonly go: (camera: Camera, how: 'at once' | 'gliding') => void
  readonly camera: () => Camera
  /** Marks these provinces and no others. */
  readonly mark: (mark: Mark, codes: readonly string[]) => void
  readonly remove: () => void
}

/** MapLibre itself, handed over by whoever fetched it. */
export type Library = typeof import('maplibre-gl')
type LandOf = (cells: readonly MappedPlace[]) => PlaneGeojson
/** The land for a map that zooms, and the one with prefectures, which is fetched when it is asked for. */
export type Lands = { readonly large: LandOf; readonly fine: () => Promise<LandOf> }

const GLIDE_MILLISECONDS = 260

/** Starts a map in an empty box. Throws where there is no WebGL. */
export function createLiveMap(
  { Map: MapOf }: Library,
  { large, fine }: Lands,
  host: HTMLElement,
  first: { readonly look: Look; readonly placement: Placement; readonly camera: Camera },
  { onReady, onLost, onMove }: Listener,
): LiveMap {
  let { look, placement } = first
  let landOf = large
  let isFine = false
  let geometry = landOf(look.thematic.map.cells)
  let layers = layersOf(look)
  let isRemoved = false
  const marked: Record<Mark, readonly string[]> = { chosen: [], pointed: [], focused: [] }
  const map: MapLibre = new MapOf({
    container: host,
    style: styleOf(look),
    ...mutable(toMapLibre(first.camera, placement)),
    // The page has gestures, buttons and keys of its own, and holds the camera on the plane by itself: MapLibre's
    // bounds end at 85 degrees, where this plane still has land.
    interactive: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    trackResize: false,
    pixelRatio: pixelRatio(),
    maxPitch: 0,
  })
  map.on('style.load', () => {
    addPatterns()
    mark('chosen', look.thematic.view.places)
  })
  map.on('move', () => {
    refine()
    onMove(camera())
  })
  map.on('webglcontextlost', () => {
    if (!isRemoved) onLost()
  })
  map.on('webglcontextrestored', () => void map.once('idle', onReady))
  map.once('idle', onReady)
  map.once('idle', refine)

  function camera(): Camera {
    const { lng, lat } = map.getCenter()
    return fromMapLibre({ center: [lng, lat], zoom: map.getZoom() }, placement)
  }

  function styleOf({ thematic, fills, theme }: Look): StyleSpecification {
    const style = mapStyle(thematic, fills, theme, geometry)
    return { ...style, sources: { ...style.sources, ...outlineSources(geometry) }, layers: [...layers] }
  }

  function layersOf({ thematic, fills, theme, weight }: Look): readonly LayerSpecification[] {
    const { layers: plain } = mapStyle(thematic, fills, theme, geometry)
    const zones = zoneLayers(thematic, theme)
    // The borders of provinces stay above those of prefectures.
    const borders = plain.findIndex((layer) => layer.type === 'line')
    const land = [...plain.slice(0, borders), ...zones, ...plain.slice(borders)]
    return weighted([...dashed(land, placement), ...outlineLayers(theme)], weight)
  }

  function pixelRatio(): number {
    return window.devicePixelRatio * cssZoom(host)
  }

  /** Prefectures are fetched once they are shown: with them come provinces that share their borders. */
  function refine(): void {
    if (isFine || look.thematic.zones.length === 0 || map.getZoom() < OUTLINED_FROM - 0.5) return
    isFine = true
    fine().then(
      (land) => {
        landOf = land
        if (!isRemoved) relay(['provinces', 'regions', 'prefectures', 'lines'])
      },
      // The next move tries again.
      () => (isFine = false),
    )
  }

  function relay(sources: readonly (keyof PlaneGeojson)[]): void {
    geometry = landOf(look.thematic.map.cells)
    for (const id of sources) void map.getSource<GeoJSONSource>(id)?.setData(geometry[id])
  }

  function addPatterns(): void {
    const scale = 2 ** Math.floor(wholeZoom(placement)) * (512 / 1280)
    for (const name of patternNames) {
      // An image needs whole pixels, a pattern's size is any: the ratio makes up for the difference.
      const image = patternImage(name, look.theme, placement.scale * window.devicePixelRatio)
      if (map.hasImage(name)) map.removeImage(name)
      map.addImage(name, image, { pixelRatio: image.width / (periodOf(name) * scale) })
    }
  }

  function mark(kind: Mark, codes: readonly string[]): void {
    for (const source of placeSources) {
      for (const id of marked[kind]) map.setFeatureState({ source, id }, { [kind]: false })
      for (const id of codes) map.setFeatureState({ source, id }, { [kind]: true })
    }
    marked[kind] = codes
  }

  function show(next: Look): void {
    const before = look
    look = next
    if (membersOf(next) !== membersOf(before)) relay(['regions', 'lines'])
    if (next.theme !== before.theme) addPatterns()
    if (next.thematic.view.places !== before.thematic.view.places) mark('chosen', next.thematic.view.places)
    recolor()
    refine()
  }

  function recolor(): void {
    const after = layersOf(look)
    for (const { layer, property, value } of changes(layers, after)) {
      if (property === null) map.setFilter(layer, value as FilterSpecification)
      else map.setPaintProperty(layer, property as 'fill-color', value as string)
    }
    layers = after
  }

  return {
    show,
    camera,
    mark,
    place(next) {
      const kept = camera()
      const isRescaled = next.scale !== placement.scale
      placement = next
      map.setPixelRatio(pixelRatio())
      map.resize()
      map.jumpTo(mutable(toMapLibre(kept, next)))
      if (!isRescaled) return
      addPatterns()
      recolor()
    },
    go(target, how) {
      const wanted = mutable(toMapLibre(target, placement))
      if (how === 'at once') map.jumpTo(wanted)
      else map.easeTo({ ...wanted, duration: GLIDE_MILLISECONDS })
    },
    remove() {
      isRemoved = true
      map.remove()
    },
  }
}

function mutable({ center: [lng, lat], zoom }: MapLibreCamera) {
  return { center: [lng, lat] as [number, number], zoom }
}

/** Which provinces make up which cells: the borders between cells depend on nothing else. */
function membersOf({ thematic }: Look): string {
  return thematic.map.cells.map((cell) => cell.members.join('.')).join(' ')
}

/** One thing to set on a map that has the layers already. */
type PaintChange = {
  readonly layer: string
  /** A paint property, or null for the filter. */
  readonly property: string | null
  readonly value: unknown
}

type Known = { readonly filter?: unknown; readonly paint?: Readonly<Record<string, unknown>> }

/** What turns the look of some layers into that of others with the same ids: colors and filters, never data. */
function changes(before: readonly LayerSpecification[], after: readonly LayerSpecification[]): readonly PaintChange[] {
  const old = new Map(before.map((layer) => [layer.id, layer as Known]))
  return after.flatMap((layer) => {
    const { paint: past = {}, filter: sieve } = old.get(layer.id) ?? {}
    const { paint = {}, filter } = layer as Known
    const painted = Object.entries(paint).filter(([name, value]) => !isSame(value, past[name]))
    return [
      ...(isSame(filter, sieve) ? [] : [{ layer: layer.id, property: null, value: filter }]),
      ...painted.map(([property, value]) => ({ layer: layer.id, property, value })),
    ]
  })
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
