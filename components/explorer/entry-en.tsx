'use client'
import type { ReactElement } from 'react'
import { lazy } from 'react'
import { english as grammar } from '@/data/text/en/figures'
import { mapWordsEn as words } from '@/data/words/en/map'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

const Here = lazy(() => import('@/components/compare/inline-en').then((module) => ({ default: module.EnglishInline })))

/** The explorer in English; its bundle holds no other language. */
export function EnglishExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} grammar={grammar} Here={Here} />
}
