import type { PictureMetadata } from './picture-metadata'
import { isHash, parseMetadata } from './picture-metadata'
import type { PictureName } from './picture-name'
import { pictureNames } from './picture-name'
import type { Theme } from './view'
import { themes } from './view'

/**
 * What a picture claims to show, as its file or its QR code says or its reader has typed. Nothing of it is trusted; a
 * code and a hand give no more than the address.
 */
export type PictureClaim = {
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
export type GivenClaim = { readonly [key in keyof PictureClaim]?: string | null | undefined }

/** Claims that one question holds at most. */
export const MOST_CLAIMS = 6

/** Longer than the address of any view. */
const LONGEST = 1500

/** The sound part of a claim; null without an address. Metadata copied whole stand for what they hold. Total. */
export function pictureClaim(given: GivenClaim): PictureClaim | null {
  const text = (given.view ?? '').trim().slice(0, LONGEST)
  const copied: PictureMetadata | null = text.startsWith('{') ? parseMetadata(text) : null
  const { view, release, sha256 } = { ...given, view: text, ...copied }
  if (view === '') return null
  return {
    view: view.slice(0, LONGEST),
    release: release?.trim().slice(0, 40) || null,
    sha256: isHash(sha256) ? sha256 : null,
    picture: pictureNames.find((name) => name === given.picture) ?? null,
    theme: themes.find((name) => name === given.theme) ?? null,
  }
}

const keys = ['view', 'release', 'sha256', 'picture', 'theme'] as const satisfies readonly (keyof PictureClaim)[]

/**
 * Writes claims as a query, every key once for each claim so that they can be told apart. A single claim leaves out what
 * it does not hold.
 */
export function claimsQuery(claims: readonly PictureClaim[]): URLSearchParams {
  const isSingle = claims.length === 1
  return new URLSearchParams(
    claims.flatMap((claim) =>
      keys.flatMap((key) => (claim[key] === null && isSingle ? [] : [[key, claim[key] ?? '']])),
    ),
  )
}

/** Reads claims from a query in which each key may stand many times; those without an address and those that are repeated are left out. Total. */
export function readClaims(all: (key: string) => readonly string[]): readonly PictureClaim[] {
  const given = Object.fromEntries(keys.map((key) => [key, all(key)]))
  const views = given.view ?? []
  const read = views.slice(0, MOST_CLAIMS).flatMap((_, i) => {
    const claim = pictureClaim(Object.fromEntries(keys.map((key) => [key, given[key]?.[i]])))
    return claim === null ? [] : [claim]
  })
  return [...new Map(read.map((claim) => [claimKey(claim), claim])).values()]
}

/** A name by which a claim is found again on the page that asked. */
export function claimKey(claim: PictureClaim): string {
  return claimsQuery([claim]).toString()
}
