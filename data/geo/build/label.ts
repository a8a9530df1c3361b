import { z } from 'zod'
import type { Box } from './ring'

/** A row of labels.csv: where the short Chinese name of a province stands. */
export const labelRow = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  x: z.coerce.number(),
  y: z.coerce.number(),
  anchor: z.enum(['start', 'middle', 'end']),
  on: z.enum(['land', 'sea']),
})

/** A row of region-labels.csv: where the name and the circle of a region stand, inside its own land. */
export const regionLabelRow = z.strictObject({ id: z.string().min(1), x: z.coerce.number(), y: z.coerce.number() })

export type RegionLabel = z.infer<typeof regionLabelRow>

/** `x` is the start, middle or end of the name, `y` the middle of its height, both in plane units. */
export type Label = z.infer<typeof labelRow>

/** Side of one Chinese character in plane units. */
const characterSize = 13

/** The only short names of three characters: 内蒙古 and 黑龙江. */
const threeCharacters = ['150000', '230000']

/** The box that a name covers. */
export function labelBox({ code, x, y, anchor }: Label): Box {
  const width = characterSize * (threeCharacters.includes(code) ? 3 : 2)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return [left, y - characterSize / 2, left + width, y + characterSize / 2]
}
