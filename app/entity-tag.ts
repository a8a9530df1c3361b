import { createHash } from 'node:crypto'

/** The entity tag of some bytes. */
export function entityTag(bytes: Uint8Array): string {
  return `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
}

/** Weak comparison, as If-None-Match asks (RFC 9110, 13.1.2): a proxy that compresses makes a tag weak. */
export function holdsTag(given: string | null, tag: string): boolean {
  if (given === null) return false
  return given.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
}
