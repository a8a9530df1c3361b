import type { Metadata } from 'next'
import { languageOf } from '@/app/_open/opened'
import { wordsOf } from '@/data/words/words'

type Props = { readonly params: Promise<{ lang: string }> }

/** Next takes the head of every answer with status 404 from here: the page `missing` gets its title in this way. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: wordsOf(languageOf((await params).lang)).missing.title }
}

/** Never seen: the proxy sends every address without a page to `missing`. */
export default function NotFound(): null {
  return null
}
