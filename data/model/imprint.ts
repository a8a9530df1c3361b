import type { Language } from './language'

/** What every file and citation says of where it comes from: the site, the state of its data, and the language it speaks. */
export type Imprint = {
  readonly site: string
  /** Scheme and host of the site; undefined where the operator has set none, and addresses stay relative. */
  readonly origin: string | undefined
  readonly release: string
  /** The day of the release, such as 2026-11-20; null while there is none. */
  readonly date: string | null
  readonly language: Language
}

/** The licence of the compilation. The figures themselves belong to their sources. */
export const LICENSE = { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } as const

/** A path of the site as an address that can be printed. */
export function addressOf(imprint: Imprint, path: string): string {
  return `${imprint.origin ?? ''}${path}`
}
