// What every page is given in its markup: see facts.ts.
export const facts = JSON.parse(document.getElementById('facts').textContent)

/** The color of a value: the class whose lower limit it has reached. */
export function colorOf(value, { thresholds, colors } = facts.map) {
  return colors[thresholds.filter((threshold) => threshold <= value).length]
}

/** The land and the lines, in the degrees of MapLibre's identity projection. */
export async function fetchGeometry() {
  const answer = await fetch('/geometry.json')
  return answer.json()
}

export function isLine(feature) {
  return feature.properties.kind !== undefined
}
