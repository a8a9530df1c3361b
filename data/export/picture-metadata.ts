import type { PictureName } from '@/data/address/picture'
import { pictureNames, pictureSizes } from '@/data/address/picture'
import type { Theme } from '@/data/view/view'
import { themes } from '@/data/view/view'

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
function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

/**
 * What a picture claims to show, as its file or its QR code says or its reader has typed. Nothing of it is trusted; a
 * code and a hand give no more than the address.
 */
export type PictureRecord = {
  /** An address of the view, as it was given. */
  readonly view: string
  readonly release: string | null
  /** SHA-256 of the table drawn. */
  readonly sha256: string | null
  /** What it looks like, as far as its pixels tell: only for another of the same kind to be put beside it. */
  readonly picture: PictureName | null
  readonly theme: Theme | null
}

/** What a claim is made of before anything of it is known to be sound. */
export type GivenClaim = { readonly [key in keyof PictureRecord]?: string | null | undefined }

/** Claims that one question holds at most. */
export const MOST_CLAIMS = 6

/** Longer than the address of any view. */
const LONGEST_VIEW = 1500

/** The sound part of a claim; null without an address. Metadata copied whole stand for what they hold. Total. */
export function pictureClaim(given: GivenClaim): PictureRecord | null {
  const text = (given.view ?? '').trim().slice(0, LONGEST_VIEW)
  const copied: PictureMetadata | null = text.startsWith('{') ? parseMetadata(text) : null
  const { view, release, sha256 } = { ...given, view: text, ...copied }
  if (view === '') return null
  return {
    view: view.slice(0, LONGEST_VIEW),
    release: release?.trim().slice(0, 40) || null,
    sha256: isHash(sha256) ? sha256 : null,
    picture: pictureNames.find((name) => name === given.picture) ?? null,
    theme: themes.find((name) => name === given.theme) ?? null,
  }
}

const keys = ['view', 'release', 'sha256', 'picture', 'theme'] as const satisfies readonly (keyof PictureRecord)[]

/**
 * Writes claims as a query, every key once for each claim so that they can be told apart. A single claim leaves out what
 * it does not hold.
 */
export function claimsQuery(claims: readonly PictureRecord[]): URLSearchParams {
  const isSingle = claims.length === 1
  return new URLSearchParams(
    claims.flatMap((claim) =>
      keys.flatMap((key) => (claim[key] === null && isSingle ? [] : [[key, claim[key] ?? '']])),
    ),
  )
}

/** Reads claims from a query in which each key may stand many times; those without an address and those that are repeated are left out. Total. */
export function readClaims(all: (key: string) => readonly string[]): readonly PictureRecord[] {
  const given = Object.fromEntries(keys.map((key) => [key, all(key)]))
  const views = given.view ?? []
  const read = views.slice(0, MOST_CLAIMS).flatMap((_, i) => {
    const claim = pictureClaim(Object.fromEntries(keys.map((key) => [key, given[key]?.[i]])))
    return claim === null ? [] : [claim]
  })
  return [...new Map(read.map((claim) => [claimKey(claim), claim])).values()]
}

/** A name by which a claim is found again on the page that asked. */
export function claimKey(claim: PictureRecord): string {
  return claimsQuery([claim]).toString()
}

/** How far the shape of a picture may be off: a pixel or two of a small one. */
const TOLERANCE = 0.015

/**
 * The kind of picture that has the shape of so many pixels, however it was scaled; null where none has. What is narrower
 * than any is the long one, whose height varies; of two squares, the small one is the thumbnail.
 */
export function pictureOfShape(width: number, height: number): PictureName | null {
  if (!(width > 0 && height > 0)) return null
  const shape = width / height
  const alike = pictureNames.filter((name) => {
    const size = pictureSizes[name]
    return name !== 'long' && Math.abs(shape / (size.width / size.height) - 1) < TOLERANCE
  })
  const { thumb, portrait } = pictureSizes
  if (alike.includes('thumb') && width <= thumb.width * 2) return 'thumb'
  return alike[0] ?? (shape < portrait.width / portrait.height ? 'long' : null)
}
