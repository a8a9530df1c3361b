import { CRS, geoJSON, map as leaflet } from 'leaflet'
import { colorOf, facts, fetchGeometry, isLine } from './facts.js'

const { frame, map } = facts
const geometry = await fetchGeometry()
const plane = leaflet(document.querySelector('.map'), { crs: CRS.Simple, zoomSnap: 0, attributionControl: false })

plane.fitBounds(
  [
    [frame.south, frame.west],
    [frame.north, frame.east],
  ],
  { animate: false },
)
geoJSON(geometry, {
  style: (feature) => ({
    color: '#3b3b3b',
    weight: feature.properties.kind === 'dash' ? 1.8 : 0.8,
    fill: !isLine(feature),
    fillOpacity: 1,
    fillColor: feature.properties.adcode in map.values ? colorOf(map.values[feature.properties.adcode]) : '#eee',
  }),
}).addTo(plane)
