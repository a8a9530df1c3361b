import { notFound } from 'next/navigation'
import { languageOf } from '@/app/_open/opened'
import { cardImage } from '@/app/_pictures/card-image'
import { cardImprint } from '@/app/_pictures/card-imprint'
import { regionCard } from '@/components/picture/card/card-region'
import { read } from '@/data/files/read'
import { regionProfileOf } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const dynamicParams = false

export function generateStaticParams(): { lang: string; id: string }[] {
  const ids = read().regions.flatMap(({ id, scheme }) => (scheme === 'nation' ? [] : [id]))
  return ['zh', 'en'].flatMap((lang) => ids.map((id) => ({ lang, id })))
}

export default async function Image({ params }: Props): Promise<Response> {
  const { lang, id } = await params
  const language = languageOf(lang)
  const region = read().regions.find((row) => row.id === id)
  if (region === undefined) notFound()
  return cardImage(regionCard(regionProfileOf(read(), region), namesOf(read(), language), cardImprint(language)))
}
