'use client'
import type { ReactElement } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { english as grammar } from '@/data/text/en/figures'
import { mapWordsEn as words } from '@/data/words/en/map'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

const Here = lazyPart(async () => (await import('@/components/compare/inline-en')).EnglishInline)

/** The explorer in English; its bundle holds no other language. */
export function EnglishExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} grammar={grammar} Here={Here} />
}
