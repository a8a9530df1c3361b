'use client'
import type { ReactElement } from 'react'
import { chinese as phrases } from '@/data/model/phrases-zh'
import { chinese as words } from '../words/zh'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

/** The explorer in Chinese; its bundle holds no other language. */
export function ChineseExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} phrases={phrases} />
}
