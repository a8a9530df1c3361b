import { mainFrame } from '../../plane'
import { linesIn, partsIn } from '../decode'
import { insetBox } from '../inset'
import { lineMeetsBox, polygonMeetsBox } from '../overlap'
import { outline, type Part, partArea } from '../part'
import { type Box, boxOf } from '../ring'
import type { GeoTopology } from '../topology'

/** Room that the inset keeps on all sides, in plane units, so that strokes do not touch. */
const insetMargin = 3

/** Room between Hainan's southern tip and the lower edge of the main map, in plane units. */
const hainanMargin = 4

function grown([left, top, right, bottom]: Box, by: number): Box {
  return [left - by, top - by, right + by, bottom + by]
}

/** Tells what of the main map the rectangle of the inset would touch. What lies below the main frame is clipped. */
export function insetProblems(file: string, topology: GeoTopology): string[] {
  const [left, top, right, bottom] = grown(insetBox, insetMargin)
  const seen: Box = [left, top, right, Math.min(bottom, mainFrame.y + mainFrame.height)]
  const land = partsIn(topology, 'provinces').filter((part) => polygonMeetsBox(part.rings, seen))
  const dashes = linesIn(topology, 'dashes').filter((dash) => lineMeetsBox(dash, seen))
  return [
    ...[...new Set(land.map((part) => part.code))].map((code) => `${file}: the inset touches land of ${code}.`),
    ...(dashes.length > 0 ? [`${file}: the inset touches a dash.`] : []),
  ]
}

/** Tells when the main map does not show Hainan down to its southern tip. */
export function hainanProblems(file: string, topology: GeoTopology): string[] {
  const hainan = partsIn(topology, 'provinces')
    .filter((part) => part.code === '460000')
    .reduce<Part | null>((largest, part) => (largest && partArea(largest) >= partArea(part) ? largest : part), null)
  if (!hainan) return [`${file}: Hainan is missing.`]
  const tip = boxOf(outline(hainan))[3]
  return tip + hainanMargin <= mainFrame.y + mainFrame.height ? [] : [`${file}: Hainan's southern tip is cut off.`]
}
