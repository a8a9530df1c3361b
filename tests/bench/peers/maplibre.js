import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import { colorOf, facts, fetchGeometry } from './facts.js'

const { frame, map } = facts
const fills = Object.entries(map.values).flatMap(([adcode, value]) => [adcode, colorOf(value)])

setWorkerUrl(new URL('/maplibre-gl-worker.mjs', location.href).href)
const plane = new MapLibre({
  container: document.querySelector('.map'),
  attributionControl: false,
  center: [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2],
  zoom: frame.zoom,
  style: {
    version: 8,
    projection: { type: 'identity' },
    sources: { land: { type: 'geojson', data: await fetchGeometry() } },
    layers: [
      {
        id: 'fill',
        type: 'fill',
        source: 'land',
        filter: ['has', 'adcode'],
        paint: { 'fill-color': ['match', ['get', 'adcode'], ...fills, '#eee'] },
      },
      {
        id: 'line',
        type: 'line',
        source: 'land',
        paint: { 'line-color': '#3b3b3b', 'line-width': ['case', ['==', ['get', 'kind'], 'dash'], 1.8, 0.8] },
      },
    ],
  },
})
plane.on('error', ({ error }) => console.error(error))
