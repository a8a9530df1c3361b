import { z } from 'zod'

const position = {
  lon: z.coerce.number().min(73).max(136),
  lat: z.coerce.number().min(3).max(54),
  crs: z.enum(['wgs84', 'gcj02']),
  place: z.string().regex(/^\d{6}$/),
}

/** The columns of bases.csv that place an export base on the map. */
export const baseRow = z.object({ id: z.string().min(1), city_code: z.string().regex(/^\d{6}$/), ...position })

/** The columns of zones.csv that place a pilot zone on the map. */
export const zoneRow = z.object({
  code: z.string().regex(/^\d{6}$/),
  batch: z.string().regex(/^\d+$/),
  level: z.enum(['province', 'prefecture', 'county']),
  ...position,
})

/** A national digital service export base (基地). */
export type Base = z.infer<typeof baseRow>

/** A pilot zone (综试区). */
export type Zone = z.infer<typeof zoneRow>

/** The name of a zone in points.json: a city can be approved in more than one batch. */
export function zoneKey({ code, batch }: Pick<Zone, 'code' | 'batch'>): string {
  return `${code}-${batch}`
}
