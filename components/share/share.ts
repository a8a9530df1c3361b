import type { SharedPage } from '@/data/address/page'
import type { AltText } from '@/data/export/alt-text'
import type { EmbedCodes } from '@/data/export/oembed'
import type { Reference } from '@/data/export/reference'
import type { ShareTable } from '@/data/export/share-table'
import type { Citation } from '@/data/facts/provenance'

/** All that can be taken along of a page, as plain objects: texts are ready to be pasted, addresses are whole. */
export type Share = {
  readonly of: SharedPage
  readonly title: string
  /** What the page says, in one sentence. */
  readonly finding: string
  readonly sentence: string
  /** The page itself, and the panel's own path and query without language. */
  readonly page: string
  readonly path: string
  /** The release of the figures; the page pinned to it; the panel pinned to it, and of the newest data. */
  readonly release: {
    readonly id: string
    readonly isPinned: boolean
    readonly page: string
    readonly frozen: string
    readonly live: string
  }
  /** The short address; null where none can be written. */
  readonly short: string | null
  /** The query of its pictures. */
  readonly picture: URLSearchParams
  /** Whether pictures have a QR code: not where the site does not know its own address. */
  readonly hasCode: boolean
  readonly codes: EmbedCodes
  readonly alt: AltText
  readonly credit: string
  readonly table: ShareTable
  /** The query of its files; null where there are no figures. */
  readonly files: URLSearchParams | null
  readonly reference: Reference
  readonly citations: readonly Citation[]
}

/** A number of bytes in the unit in which networks set their limits: 64 KB, 1 MB, 1.4 MB. */
export function bytesText(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes >= 1000
    ? `${Math.round((kilobytes / 1024) * 10) / 10} MB`
    : `${Math.max(1, Math.round(kilobytes))} KB`
}
