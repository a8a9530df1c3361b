import { cardImage } from '@/app/_pictures/card'
import { read } from '@/data/files/read'

type Props = { readonly params: Promise<{ lang: string; slug: string }> }

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const dynamicParams = false

export function generateStaticParams(): { lang: string; slug: string }[] {
  return ['zh', 'en'].flatMap((lang) => read().places.map(({ slug }) => ({ lang, slug })))
}

export default async function Image({ params }: Props): Promise<Response> {
  const { lang, slug } = await params
  return cardImage({ kind: 'province', id: slug }, lang)
}
