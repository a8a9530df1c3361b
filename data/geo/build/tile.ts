import { z } from 'zod'

/** A row of tiles.csv: the cell of a province in the grid of equal squares, counted from the upper left. */
export const tileRow = z.strictObject({
  code: z.string().regex(/^\d{6}$/),
  column: z.coerce.number().int().nonnegative(),
  row: z.coerce.number().int().nonnegative(),
})

/** The cell of a province in the tile grid. */
export type Tile = z.infer<typeof tileRow>
