import type { PictureMetadata } from './picture-metadata'
import { METADATA_KEYWORD, metadataText, parseMetadata } from './picture-metadata'
import { unescaped, valueAfter } from './xml-text'

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
    valueAfter(packet, `${PROPERTY}>`, '<', read) ??
    valueAfter(packet, `${PROPERTY}="`, '"', read) ??
    valueAfter(packet, `${PROPERTY}='`, "'", read)
  )
}

function read(text: string): PictureMetadata | null {
  return parseMetadata(unescaped(text))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
