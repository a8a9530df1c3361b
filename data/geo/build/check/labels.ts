import { mainFrame } from '../../plane'
import { insetBox } from '../inset'
import { type Label, labelBox } from '../label'
import type { Line } from '../lines'
import { boxesOverlap, lineMeetsBox, polygonMeetsBox } from '../overlap'
import type { Part } from '../part'
import type { Box } from '../ring'

/** Beijing is narrower than its name: at its best place a fifth of the name's box lies on Hebei, which surrounds it. */
const allowed: Readonly<Record<string, readonly string[]>> = { '110000': ['130000'] }

function inside([left, top, right, bottom]: Box): boolean {
  const { x, y, width, height } = mainFrame
  return left >= x && top >= y && right <= x + width && bottom <= y + height
}

function landProblems(label: Label, parts: readonly Part[]): string[] {
  const box = labelBox(label)
  const covered = new Set(parts.filter((part) => polygonMeetsBox(part.rings, box)).map((part) => part.code))
  if (label.on === 'land' && !covered.delete(label.code)) return [`Label ${label.code} does not stand on its own land.`]
  for (const code of allowed[label.code] ?? []) covered.delete(code)
  return [...covered].map((code) => `Label ${label.code} covers land of ${code}.`)
}

/** Tells which labels are missing or cover foreign land, an island, a dash, the inset or each other. */
export function labelProblems(
  labels: readonly Label[],
  codes: readonly string[],
  parts: readonly Part[],
  dashes: readonly Line[],
): string[] {
  const missing = codes.filter((code) => labels.filter((label) => label.code === code).length !== 1)
  return [
    ...missing.map((code) => `Place ${code} needs exactly one label.`),
    ...labels.flatMap((label, index) => {
      const box = labelBox(label)
      const others = labels.slice(index + 1).filter((other) => boxesOverlap(labelBox(other), box))
      return [
        ...(codes.includes(label.code) ? [] : [`Label ${label.code} names no place of the map.`]),
        ...(inside(box) ? [] : [`Label ${label.code} leaves the main map.`]),
        ...(boxesOverlap(box, insetBox) ? [`Label ${label.code} covers the inset.`] : []),
        ...(dashes.some((dash) => lineMeetsBox(dash, box)) ? [`Label ${label.code} covers a dash.`] : []),
        ...others.map((other) => `Labels ${label.code} and ${other.code} cover each other.`),
        ...landProblems(label, parts),
      ]
    }),
  ]
}
