import { cardImage } from '@/app/_pictures/card'

type Props = { readonly params: Promise<{ lang: string }> }

export const size = { width: 1200, height: 630 }
export const contentType = 'image/png'
export const dynamicParams = false

export function generateStaticParams(): { lang: string }[] {
  return [{ lang: 'zh' }, { lang: 'en' }]
}

export default async function Image({ params }: Props): Promise<Response> {
  return cardImage({ kind: 'map' }, (await params).lang)
}
