'use client'
import type { ReactElement } from 'react'
import { lazyPart } from '@/components/ui/lazy-part'
import { chinese as grammar } from '@/data/text/zh/figures'
import { mapWordsZh as words } from '@/data/words/zh/map'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

const Here = lazyPart(async () => (await import('@/components/compare/inline-zh')).ChineseInline)

/** The explorer in Chinese; its bundle holds no other language. */
export function ChineseExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} grammar={grammar} Here={Here} />
}
