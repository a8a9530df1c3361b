import { notFound } from 'next/navigation'
import { placeCard } from '@/components/picture/card-place'
import { namesOf } from '@/data/model/names'
import { profileOf } from '@/data/model/profile'
import { read } from '@/data/read'
import { cardImage } from '../../../_pictures/card-image'
import { cardImprint } from '../../../_pictures/card-imprint'
import { languageOf } from '../../../language-of'

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
