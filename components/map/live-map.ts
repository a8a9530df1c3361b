import type { FilterSpecification, GeoJSONSource, LayerSpecification, Map as MapLibre } from 'maplibre-gl'
import type { Cell } from '@/data/model/choropleth'
import type { Plate } from '@/data/model/plate'
import type { Camera, Theme } from '@/data/model/view'
import type { MapLibreCamera, Placement } from './camera'
import { fromMapLibre, toMapLibre } from './camera'
import type { Mark } from './outline-layers'
import { outlineLayers } from './outline-layers'
import type { Paint } from './paint'
import { patternImage, patternNames, periodOf } from './pattern-image'
import type { PlaneGeojson } from './plane-geojson'
import { changes } from './recolor'
import { mapStyle } from './style'

/** What a live map shows. */
export type Look = { readonly plate: Plate; readonly paint: Paint; readonly theme: Theme }

/** What a live map tells. */
export type Listener = {
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
export type LandOf = (cells: readonly Cell[]) => PlaneGeojson

const GLIDE_MILLISECONDS = 260

/** Starts a map in an empty box. Throws where there is no WebGL. */
export function createLiveMap(
  { Map: MapOf }: Library,
  landOf: LandOf,
  host: HTMLElement,
  first: { readonly look: Look; readonly placement: Placement; readonly camera: Camera },
  { onReady, onLost, onMove }: Listener,
): LiveMap {
  let { look, placement } = first
  let geometry = landOf(look.plate.map.cells)
  let layers = layersOf(look)
  let isRemoved = false
  const marked: Record<Mark, readonly string[]> = { chosen: [], pointed: [], focused: [] }
  const map: MapLibre = new MapOf({
    container: host,
    style: { ...mapStyle(look.plate, look.paint, look.theme, geometry), layers: [...layers] },
    ...mutable(toMapLibre(first.camera, placement)),
    // The page has gestures, buttons and keys of its own, and holds the camera on the plane by itself: MapLibre's
    // bounds end at 85 degrees, where this plane still has land.
    interactive: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    trackResize: false,
    maxPitch: 0,
  })
  map.on('style.load', () => {
    addPatterns()
    mark('chosen', look.plate.view.places)
  })
  map.on('move', () => onMove(camera()))
  map.on('webglcontextlost', () => {
    if (!isRemoved) onLost()
  })
  map.on('webglcontextrestored', () => void map.once('idle', onReady))
  map.once('idle', onReady)

  function camera(): Camera {
    const { lng, lat } = map.getCenter()
    return fromMapLibre({ center: [lng, lat], zoom: map.getZoom() }, placement)
  }

  function layersOf({ plate, paint, theme }: Look): readonly LayerSpecification[] {
    const { layers: plain } = mapStyle(plate, paint, theme, geometry)
    return [...dashed(plain, doublings(placement)), ...outlineLayers(theme)]
  }

  function addPatterns(): void {
    const scale = 2 ** Math.floor(baseZoom(placement)) * (512 / 1280)
    for (const name of patternNames) {
      // An image needs whole pixels, a pattern's size is any: the ratio makes up for the difference.
      const image = patternImage(name, look.theme, placement.scale * window.devicePixelRatio)
      if (map.hasImage(name)) map.removeImage(name)
      map.addImage(name, image, { pixelRatio: image.width / (periodOf(name) * scale) })
    }
  }

  function mark(kind: Mark, codes: readonly string[]): void {
    for (const id of marked[kind]) map.setFeatureState({ source: 'provinces', id }, { [kind]: false })
    for (const id of codes) map.setFeatureState({ source: 'provinces', id }, { [kind]: true })
    marked[kind] = codes
  }

  function show(next: Look): void {
    const before = look
    look = next
    if (membersOf(next) !== membersOf(before)) {
      geometry = landOf(next.plate.map.cells)
      void map.getSource<GeoJSONSource>('lines')?.setData(geometry.lines)
    }
    if (next.theme !== before.theme) addPatterns()
    if (next.plate.view.places !== before.plate.view.places) mark('chosen', next.plate.view.places)
    recolor()
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

/** MapLibre's zoom of the whole map. */
function baseZoom(placement: Placement): number {
  return toMapLibre({ x: 0, y: 0, zoom: 0 }, placement).zoom
}

/** By how much MapLibre stretches patterns and dashes, which it draws for whole zooms, when the map is whole. */
function doublings(placement: Placement): number {
  return baseZoom(placement) - Math.floor(baseZoom(placement))
}

function dashed(layers: readonly LayerSpecification[], stretch: number): readonly LayerSpecification[] {
  return layers.map((layer) => {
    const dashes = layer.type === 'line' ? layer.paint?.['line-dasharray'] : undefined
    if (layer.type !== 'line' || !Array.isArray(dashes)) return layer
    const shorter = dashes.map((length) => Number(length) / 2 ** stretch)
    return { ...layer, paint: { ...layer.paint, 'line-dasharray': shorter } }
  })
}

/** Which provinces make up which cells: the borders between cells depend on nothing else. */
function membersOf({ plate }: Look): string {
  return plate.map.cells.map((cell) => cell.members.join('.')).join(' ')
}
