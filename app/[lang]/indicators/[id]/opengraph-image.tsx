import { notFound } from 'next/navigation'
import { indicatorCard } from '@/components/picture/card-indicator'
import { read } from '@/data/read'
import { cardImage } from '../../../_pictures/card-image'
import { cardImprint } from '../../../_pictures/card-imprint'
import { languageOf } from '../../../language-of'
import { openView } from '../../../open-view'

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
  const indicator = read().indicators.find((row) => row.id === id)
  if (indicator === undefined) notFound()
  const plate = indicator.mapped ? openView({ indicator: id }).plate : null
  return cardImage(indicatorCard(read(), indicator, plate, language, cardImprint(language)))
}
