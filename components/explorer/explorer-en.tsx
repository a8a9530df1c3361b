'use client'
import type { ReactElement } from 'react'
import { english as phrases } from '@/data/model/phrases-en'
import { english as words } from '../words/en'
import type { ExplorerProps } from './explorer'
import { Explorer } from './explorer'

/** The explorer in English; its bundle holds no other language. */
export function EnglishExplorer(props: ExplorerProps): ReactElement {
  return <Explorer {...props} words={words} phrases={phrases} />
}
