/** What a picture says of itself to machines, so that it can be traced to its view and its figures checked years later. */
export type PictureMetadata = {
  /** The address of the exact view, its release pinned; a path where the site has no origin. */
  readonly view: string
  readonly release: string
  /** SHA-256 in hexadecimal of the table drawn, as `table` sends it. */
  readonly sha256: string
  /** The path of the CSV file of the same figures. */
  readonly table: string
}

/** The keyword under which a PNG holds the metadata (an iTXt chunk, W3C PNG, 11.3.3.4). */
export const METADATA_KEYWORD = 'provincial-map'

/** Longer addresses and names of releases mean nothing. */
const LONGEST = { view: 4000, release: 40, table: 4000 } as const

/** Writes the metadata as JSON. */
export function metadataText(metadata: PictureMetadata): string {
  return JSON.stringify(metadata)
}

/** Reads metadata from a picture; null for anything that is none. Total. */
export function parseMetadata(text: string): PictureMetadata | null {
  const given = recordOf(text)
  const { view, release, sha256, table } = given
  const isSound =
    isShort(view, LONGEST.view) && isShort(release, LONGEST.release) && isHash(sha256) && isShort(table, LONGEST.table)
  return isSound ? { view, release, sha256, table } : null
}

function recordOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? { ...read } : {}
  } catch {
    return {}
  }
}

function isShort(value: unknown, most: number): value is string {
  return typeof value === 'string' && value.length <= most
}

/** Whether a value is a SHA-256 as metadata writes it. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}
