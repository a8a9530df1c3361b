import type { EmbedOffer } from './oembed'
import { frameCode } from './oembed'

/** The codes by which a page can be taken along: a frame, an element that knows its height, a picture, the oEmbed address. */
export type EmbedCodes = Readonly<Record<'frame' | 'element' | 'picture' | 'oembed', string>>

/** Writes the codes of an offer for a width in pixels. */
export function embedCodes(offer: EmbedOffer, width: number): EmbedCodes {
  const { origin, page, embed, picture, title, finding } = offer
  const shown = `<a href="${escaped(page)}"><img src="${escaped(picture)}" alt="${escaped(`${title}: ${finding}`)}" width="600"></a>`
  return {
    frame: frameCode(offer, width, offer.height(width)),
    element: `<script src="${origin}/embed.js" async></script>\n<provincial-map src="${escaped(embed)}" title="${escaped(title)}" height="${offer.height(width)}">\n  ${shown}\n</provincial-map>`,
    picture: shown,
    oembed: `${origin}/oembed?${new URLSearchParams({ url: page }).toString()}`,
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
