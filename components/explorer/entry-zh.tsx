'use client'
import type { ReactElement } from 'react'
import { lazy } from 'react'
import { chinese as grammar } from '@/data/text/zh/figures'
import { mapWordsZh as words } from '@/data/words/zh/map'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

const Here = lazy(() => import('@/components/compare/inline-zh').then((module) => ({ default: module.ChineseInline })))

/** The explorer in Chinese; its bundle holds no other language. */
export function ChineseExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} grammar={grammar} Here={Here} />
}
