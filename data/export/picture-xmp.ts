import { escaped, unescaped } from '@/data/format/xml'
import type { PictureMetadata } from './picture-metadata'
import { METADATA_KEYWORD, metadataText, parseMetadata } from './picture-metadata'

const PROPERTY = `${METADATA_KEYWORD}:metadata`

/**
 * The metadata as an XMP packet (ISO 16684-1), which a JPEG holds: the address as `dc:source`, where any tool shows it,
 * and the whole as one property of our own.
 */
export function writeXmp(metadata: PictureMetadata): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:${METADATA_KEYWORD}="urn:${METADATA_KEYWORD}:">`,
    `<dc:source>${escaped(metadata.view)}</dc:source>`,
    `<${PROPERTY}>${escaped(metadataText(metadata))}</${PROPERTY}>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('')
}

/** Reads the metadata of an XMP packet, whether its property is still an element or has become an attribute; else null. Total. */
export function readXmp(packet: string): PictureMetadata | null {
  return (
    valueAfter(packet, `${PROPERTY}>`, '<', readProperty) ??
    valueAfter(packet, `${PROPERTY}="`, '"', readProperty) ??
    valueAfter(packet, `${PROPERTY}='`, "'", readProperty)
  )
}

function readProperty(text: string): PictureMetadata | null {
  return parseMetadata(unescaped(text))
}

/** More than any metadata takes. */
const LONGEST = 20_000

/** Places at which a text is looked for at most, lest a file that is made for it takes for ever. */
const TRIES = 20

/**
 * What `read` makes of the text between an opening and the next closing, at the first place where it makes anything; null
 * where it never does. Takes time in proportion to the text. Total.
 */
export function valueAfter<T>(
  text: string,
  opening: string,
  closing: string,
  read: (between: string) => T | null,
): T | null {
  let at = text.indexOf(opening)
  for (let tries = 0; at !== -1 && tries < TRIES; tries += 1) {
    const start = at + opening.length
    const between = text.slice(start, start + LONGEST)
    const end = between.indexOf(closing)
    const value = end === -1 ? null : read(between.slice(0, end))
    if (value !== null) return value
    at = text.indexOf(opening, start)
  }
  return null
}
