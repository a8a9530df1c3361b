import { z } from 'zod'

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

const schema = z.object({
  view: z.string().max(4000),
  release: z.string().max(40),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  table: z.string().max(4000),
})

/** The keyword under which a PNG holds the metadata (an iTXt chunk, W3C PNG, 11.3.3.4). */
export const METADATA_KEYWORD = 'provincial-map'

/** Writes the metadata as JSON. */
export function metadataText(metadata: PictureMetadata): string {
  return JSON.stringify(metadata)
}

/** Reads metadata from a picture; null for anything that is none. Total. */
export function parseMetadata(text: string): PictureMetadata | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
