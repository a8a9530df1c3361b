import { escaped, unescaped } from '@/data/format/xml'
import type { Language } from '@/data/language'
import { locales } from '@/data/language'
import type { PictureMetadata } from './picture-metadata'
import { METADATA_KEYWORD, metadataText, parseMetadata } from './picture-metadata'
import { LICENSE } from './reference'

/** What newsrooms' software shows of a picture (IPTC Photo Metadata): what it is, what it says, whom to credit, and under which rights. */
export type PictureCaption = {
  readonly title: string
  readonly description: string
  readonly credit: string
  readonly rights: string
  readonly language: Language
}

const PROPERTY = `${METADATA_KEYWORD}:metadata`

/**
 * The metadata as an XMP packet (ISO 16684-1), which a JPEG or PNG holds: the address as `dc:source`, where any tool shows
 * it, the whole as one property of our own, and the caption.
 */
export function writeXmp(metadata: PictureMetadata, caption: PictureCaption | null = null): string {
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:${METADATA_KEYWORD}="urn:${METADATA_KEYWORD}:">`,
    `<dc:source>${escaped(metadata.view)}</dc:source>`,
    `<${PROPERTY}>${escaped(metadataText(metadata))}</${PROPERTY}>`,
    ...(caption === null ? [] : captionProperties(caption)),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('')
}

function captionProperties({ title, description, credit, rights, language }: PictureCaption): readonly string[] {
  const told = (text: string) => {
    const item = (tag: string) => `<rdf:li xml:lang="${tag}">${escaped(text)}</rdf:li>`
    return `<rdf:Alt>${item('x-default')}${item(locales[language].tag)}</rdf:Alt>`
  }
  return [
    `<dc:title>${told(title)}</dc:title>`,
    `<dc:description>${told(description)}</dc:description>`,
    `<dc:rights>${told(rights)}</dc:rights>`,
    `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    `<xmpRights:WebStatement>${LICENSE.url}</xmpRights:WebStatement>`,
  ]
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
