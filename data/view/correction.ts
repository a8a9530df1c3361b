/** What was wrong with one key of a link. */
export type CorrectionKind =
  /** No such key. */
  | 'unknown'
  /** The key is reserved, but what it does is not built yet. */
  | 'not-built'
  /** The key was given more than once; the first one holds. */
  | 'repeated'
  /** The value cannot be read or does not exist. */
  | 'invalid'
  /** The year exists, but not for this indicator; the nearest one that does holds. */
  | 'absent'
  /** Parts of a list were dropped: unknown, repeated or too many. */
  | 'shortened'
  /** The value is sound, but for another kind of map than this. */
  | 'idle'

/** One thing that `parseView` changed. Texts from outside are cut to 40 characters; `used` is what holds instead. */
export type Correction = {
  readonly key: string
  readonly kind: CorrectionKind
  readonly given: string
  readonly used: string | null
}

const LENGTH = 40

/** Makes a correction; what came from outside is cut to a length that a line can hold. */
export function correction(key: string, kind: CorrectionKind, given: string, used: string | null = null): Correction {
  return { key: cut(key), kind, given: cut(given), used }
}

function cut(text: string): string {
  const characters = [...text]
  return characters.length > LENGTH ? `${characters.slice(0, LENGTH).join('')}…` : text
}
