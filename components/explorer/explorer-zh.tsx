'use client'
import type { ReactElement } from 'react'
import { lazy } from 'react'
import { chinese as phrases } from '@/data/model/phrases-zh'
import { chineseMap as words } from '../words/map-zh'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

const Here = lazy(() => import('../compare/here-zh').then((module) => ({ default: module.Here })))

/** The explorer in Chinese; its bundle holds no other language. */
export function ChineseExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} phrases={phrases} Here={Here} />
}
