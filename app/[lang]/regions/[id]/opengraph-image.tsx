import { cardImage } from '@/app/_pictures/card'
import { read } from '@/data/files/read'

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
  return cardImage({ kind: 'region', id }, lang)
}
