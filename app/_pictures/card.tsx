import { notFound } from 'next/navigation'
import { ImageResponse } from 'next/og'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { publicationOf } from '@/app/_open/publication'
import { CardView, cardSize } from '@/components/picture/card/card'
import type { Card, CardSite } from '@/components/picture/card/card-facts'
import { indicatorCard, mapCard, placeCard, regionCard } from '@/components/picture/card/card-facts'
import type { PageRef } from '@/data/address/page'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { withEconomies } from '@/data/text/names-of'
import { printable } from './draw'
import { pictureFonts } from './rasterize'

/** Whose link a card is for. */
export type CardSubject = Extract<PageRef, { kind: 'map' | 'province' | 'region' | 'indicator' }>

/**
 * The card of a link as a PNG, drawn to its end before anything is sent. Where there is no such subject, the page that
 * says so; rejects with the card's name when it cannot be drawn.
 */
export async function cardImage(subject: CardSubject, lang: string): Promise<Response> {
  const language = languageOf(lang)
  const card = openCard(subject, language, {
    publication: publicationOf(language, read().release),
    approvalNumber: settings().MAP_APPROVAL_NUMBER,
  })
  if (card === null) notFound()
  const text = (given: string) => printable(given, language)
  try {
    const image = new ImageResponse(<CardView card={card} text={text} />, { ...cardSize, fonts: await pictureFonts() })
    return new Response(await image.arrayBuffer(), { headers: { 'Content-Type': 'image/png' } })
  } catch (cause) {
    throw new Error(`The card of ${card.name} (${language}) cannot be drawn.`, { cause })
  }
}

/** All that the card of a subject says, from the newest tables; null where there is no such subject. */
export function openCard(subject: CardSubject, language: Language, site: CardSite): Card | null {
  const opened = openPage(subject, new URLSearchParams(), language)
  switch (opened?.kind) {
    case 'map':
      return mapCard(opened.map, opened.data.series, opened.names, site)
    case 'province':
      return placeCard(opened.profile(), opened.names, site)
    case 'region':
      return regionCard(opened.profile(), opened.names, site)
    case 'indicator':
      return indicatorCard(
        opened.dataset,
        opened.indicator,
        opened.map(),
        withEconomies(opened.dataset, opened.names),
        site,
      )
    case 'compare':
    case 'nation':
    case 'base':
    case undefined:
      return null
  }
}
