import { notFound } from 'next/navigation'
import { languageOf } from '@/app/_open/opened'
import { openPage } from '@/app/_open/page'
import { cardImage } from '@/app/_pictures/card-image'
import { cardImprint } from '@/app/_pictures/card-imprint'
import { indicatorCard } from '@/components/picture/card/card-indicator'
import { read } from '@/data/files/read'

type Props = { readonly params: Promise<{ lang: string; id: string }> }

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const dynamicParams = false

export function generateStaticParams(): { lang: string; id: string }[] {
  return ['zh', 'en'].flatMap((lang) => read().indicators.map(({ id }) => ({ lang, id })))
}

export default async function Image({ params }: Props): Promise<Response> {
  const { lang, id } = await params
  const language = languageOf(lang)
  const opened = openPage({ kind: 'indicator', id }, new URLSearchParams(), language)
  if (opened?.kind !== 'indicator') notFound()
  return cardImage(indicatorCard(read(), opened.indicator, opened.map(), language, cardImprint(language)))
}
