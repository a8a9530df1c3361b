import { EMBED_WIDTH } from '@/data/address/embed'
import { escaped } from '@/data/format/xml'

/** What is told of a page to a site that wants to embed it. Addresses are whole, texts plain. */
export type EmbedOffer = {
  readonly title: string
  /** What the page says in one sentence, and where its figures come from. */
  readonly finding: string
  readonly page: string
  readonly embed: string
  /** A small square picture, and a large one. */
  readonly thumbnail: string
  readonly picture: string
  readonly height: (width: number) => number
  readonly site: string
  readonly origin: string
}

/** The most that a consumer gives room for; null where it does not say. */
type OembedRoom = { readonly width: number | null; readonly height: number | null }

/** An answer of an oEmbed provider of type rich (oEmbed 1.0, 2.3.4.4): flat, in the order in which it is written. */
type Oembed = Readonly<Record<string, string | number>>

/** Side of the square picture, in pixels. */
const THUMBNAIL = 300

/** How long a consumer may keep an answer, in seconds. */
const CACHE_AGE = 3600

/** May run its script and open the site in a new window, and nothing else: no cookies, no storage, no forms. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/**
 * Describes a page as oEmbed 1.0 asks: a quotation for readers and feeds without frames, then the frame. Width and height
 * never exceed the room; a picture that does is left out.
 */
export function oembed(offer: EmbedOffer, room: OembedRoom): Oembed {
  const width = Math.min(EMBED_WIDTH.usual, room.width ?? EMBED_WIDTH.usual)
  const height = Math.min(offer.height(width), room.height ?? Number.POSITIVE_INFINITY)
  const hasPicture = Math.min(room.width ?? THUMBNAIL, room.height ?? THUMBNAIL) >= THUMBNAIL
  const picture = hasPicture
    ? { thumbnail_url: offer.thumbnail, thumbnail_width: THUMBNAIL, thumbnail_height: THUMBNAIL }
    : {}
  return {
    version: '1.0',
    type: 'rich',
    title: offer.title,
    provider_name: offer.site,
    provider_url: `${offer.origin}/`,
    cache_age: CACHE_AGE,
    ...picture,
    html: quotation(offer) + frameCode(offer, width, height),
    width,
    height,
  }
}

/**
 * Follows the height that the document in the frame tells. It stands in an attribute, not in a script: an editor that
 * takes scripts away would leave their text in the article. And without an ampersand, which editors write in many ways.
 */
const FOLLOW = [
  'var f=this;f.onload=null',
  "window.addEventListener('message',function(e){if(e.source==f.contentWindow)if(e.data.sentinel=='amp')f.style.height=e.data.height+'px'})",
  "f.contentWindow.postMessage({message:'ready'},'*')",
].join(';')

/**
 * The code of a frame for pages of other sites: never wider than its column, and as high as its document. Who takes the
 * frame away, as editors do for authors without rights, leaves what is inside.
 */
function frameCode(
  { title, embed }: Pick<EmbedOffer, 'title' | 'embed'>,
  width: number,
  height: number,
  inside = '',
): string {
  return `<iframe src="${escaped(embed)}" title="${escaped(title)}" width="100%" height="${height}" frameborder="0" sandbox="${SANDBOX}" loading="lazy" style="border:0;width:100%;max-width:${width}px" onload="${FOLLOW}">${inside}</iframe>`
}

function quotation({ page, title, finding }: EmbedOffer): string {
  return `<blockquote><a href="${escaped(page)}">${escaped(title)}</a> ${escaped(finding)}</blockquote>`
}

/** An answer as XML (oEmbed 1.0, 2.3.4). */
export function oembedXml(answer: Oembed): string {
  const fields = Object.entries(answer).map(([name, value]) => `<${name}>${escaped(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${fields.join('')}</oembed>\n`
}

/** Reads a consumer's maxwidth or maxheight: whole pixels from 1 on; null for anything else. */
export function roomOf(given: string | null): number | null {
  if (given === null || !/^\d{1,5}$/.test(given)) return null
  const pixels = Number(given)
  return pixels > 0 ? pixels : null
}

/** The codes by which a page can be taken along: a frame, an element that knows its height, a picture, the oEmbed address. */
export type EmbedCodes = Readonly<Record<'frame' | 'element' | 'picture' | 'oembed', string>>

/** Writes the codes of an offer for a width in pixels. */
export function embedCodes(offer: EmbedOffer, width: number): EmbedCodes {
  const { origin, page, embed, picture, title, finding } = offer
  const shown = `<a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(`${title}: ${finding}`)}" width="600"></a>`
  return {
    frame: `${frameCode(offer, width, offer.height(width), shown)}\n<p><a href="${escaped(page)}">${escaped(title)}</a></p>`,
    element: `<script src="${origin}/embed.js" async></script>\n<provincial-map src="${escaped(embed)}" title="${escaped(title)}" height="${offer.height(width)}">\n  ${shown}\n</provincial-map>`,
    picture: shown,
    oembed: `${origin}/oembed?${new URLSearchParams({ url: page }).toString()}`,
  }
}
