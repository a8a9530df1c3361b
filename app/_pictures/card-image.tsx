import { ImageResponse } from 'next/og'
import type { Card } from '@/components/picture/card/card'
import { CardView, cardSize } from '@/components/picture/card/card-view'
import { printable } from './draw'
import { pictureFonts } from './rasterize'

/** A card as a PNG, drawn to its end before anything is sent. Rejects with the card's name when it cannot be drawn. */
export async function cardImage(card: Card): Promise<Response> {
  const text = (given: string) => printable(given, card.language)
  try {
    const image = new ImageResponse(<CardView card={card} text={text} />, { ...cardSize, fonts: await pictureFonts() })
    return new Response(await image.arrayBuffer(), { headers: { 'Content-Type': 'image/png' } })
  } catch (cause) {
    throw new Error(`The card of ${card.name} (${card.language}) cannot be drawn.`, { cause })
  }
}
