import { notFound } from 'next/navigation'
import { languageOf } from '@/app/_open/opened'
import { cardImage } from '@/app/_pictures/card-image'
import { cardImprint } from '@/app/_pictures/card-imprint'
import { placeCard } from '@/components/picture/card/card-place'
import { read } from '@/data/files/read'
import { profileOf } from '@/data/profile/province'
import { namesOf } from '@/data/text/names-of'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const dynamicParams = false

export function generateStaticParams(): { lang: string; slug: string }[] {
  return ['zh', 'en'].flatMap((lang) => read().places.map(({ slug }) => ({ lang, slug })))
}

export default async function Image({ params }: Props): Promise<Response> {
  const { lang, slug } = await params
  const language = languageOf(lang)
  const place = read().places.find((row) => row.slug === slug)
  if (place === undefined) notFound()
  return cardImage(placeCard(profileOf(read(), place), namesOf(read(), language), cardImprint(language)))
}
