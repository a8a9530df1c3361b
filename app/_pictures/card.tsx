import { notFound } from 'next/navigation'
import { ImageResponse } from 'next/og'
import { publicationOf } from '@/app/_open/publication'
import { languageOf, openView } from '@/app/_open/view'
import { CardView, cardSize } from '@/components/picture/card/card'
import type { Card, CardSite } from '@/components/picture/card/card-facts'
import { indicatorCard, mapCard, placeCard, regionCard } from '@/components/picture/card/card-facts'
import { read } from '@/data/files/read'
import { profileOf } from '@/data/profile/province'
import { regionProfileOf } from '@/data/profile/region'
import { settings } from '@/data/settings'
import type { Names } from '@/data/text/names'
import { namesOf, withEconomies } from '@/data/text/names-of'
import { printable } from './draw'
import { pictureFonts } from './rasterize'

/** Whose link a card is for. */
export type CardSubject =
  | { readonly kind: 'map' }
  | { readonly kind: 'province' | 'region' | 'indicator'; readonly id: string }

/**
 * The card of a link as a PNG, drawn to its end before anything is sent. Where there is no such subject, the page that
 * says so; rejects with the card's name when it cannot be drawn.
 */
export async function cardImage(subject: CardSubject, lang: string): Promise<Response> {
  const language = languageOf(lang)
  const card = openCard(subject, namesOf(read(), language), {
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
export function openCard(subject: CardSubject, names: Names, site: CardSite): Card | null {
  const dataset = read()
  switch (subject.kind) {
    case 'map': {
      const { plate, material } = openView({})
      return mapCard(plate, material.series, names, site)
    }
    case 'province': {
      const place = dataset.places.find(({ slug }) => slug === subject.id)
      return place === undefined ? null : placeCard(profileOf(dataset, place), names, site)
    }
    case 'region': {
      const region = dataset.regions.find(({ id }) => id === subject.id)
      return region === undefined ? null : regionCard(regionProfileOf(dataset, region), names, site)
    }
    case 'indicator': {
      const indicator = dataset.indicators.find(({ id }) => id === subject.id)
      if (indicator === undefined) return null
      const plate = indicator.mapped ? openView({ indicator: indicator.id }).plate : null
      return indicatorCard(dataset, indicator, plate, withEconomies(dataset, names), site)
    }
  }
}
