import { readFileSync } from 'node:fs'
import { bundle, inPackage } from './bundle'
import type { ClassedMap } from './facts'
import { box, classedMap, frame, geometryJson, MAP_QUERY, svg, years } from './facts'

/** An answer of the bench's server. */
export type File = { readonly type: string; readonly body: string }

const html = 'text/html; charset=utf-8'
const javaScript = 'text/javascript; charset=utf-8'
const place = `.map{position:absolute;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px}`

/** The pages of the peers and all that they ask for, by path. */
export function pages(): ReadonlyMap<string, File> {
  const map = classedMap(MAP_QUERY)
  const all = years()
  const [last = map] = all.slice(-1)
  return new Map<string, File>([
    ['/zero-script', { type: html, body: shell('', svg()) }],
    ['/d3', { type: html, body: scripted('d3', { map }) }],
    ['/d3-years', { type: html, body: scripted('d3', { map: last, years: all }) }],
    ['/leaflet', { type: html, body: scripted('leaflet', { map }, true) }],
    ['/echarts', { type: html, body: scripted('echarts', { map }) }],
    ['/maplibre', { type: html, body: scripted('maplibre', { map }, true) }],
    ...['d3', 'leaflet', 'echarts', 'maplibre'].map((peer): [string, File] => [
      `/${peer}.js`,
      { type: javaScript, body: bundle(peer) },
    ]),
    ['/geometry.json', { type: 'application/json', body: geometryJson() }],
    ['/leaflet.css', { type: 'text/css', body: read('leaflet/dist/leaflet.css') }],
    ['/maplibre.css', { type: 'text/css', body: read('maplibre-gl/dist/maplibre-gl.css') }],
    ['/maplibre-gl-worker.mjs', { type: javaScript, body: read('maplibre-gl/dist/maplibre-gl-worker.mjs') }],
  ])
}

/** A page whose script draws the map; script and geometry are asked for at once. */
function scripted(peer: string, facts: Readonly<Record<string, ClassedMap | readonly ClassedMap[]>>, hasStyle = false) {
  const style = hasStyle ? `<link rel="stylesheet" href="/${peer}.css">` : ''
  const data = JSON.stringify({ frame, ...facts }).replaceAll('<', '\\u003c')
  return shell(
    `${style}<link rel="preload" href="/geometry.json" as="fetch" crossorigin><script type="module" src="/${peer}.js"></script>`,
    `<div class="map"></div><script type="application/json" id="facts">${data}</script>`,
  )
}

function shell(head: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>map</title><link rel="icon" href="data:,"><style>body{margin:0}${place}</style>${head}</head><body>${body}</body></html>`
}

function read(path: string): string {
  return readFileSync(inPackage(path), 'utf8')
}
