'use client'
import type { ReactElement } from 'react'
import { chineseComparison as comparePhrases } from '@/data/model/compare-phrases-zh'
import { chinese as phrases } from '@/data/model/phrases-zh'
import { chineseMap as words } from '../words/map-zh'
import type { CompareProps } from './compare'
import { Compare } from './compare'
import { chinese as compareWords } from './compare-words-zh'

/** The comparison in Chinese; its bundle holds no other language. */
export function ChineseCompare(props: CompareProps): ReactElement {
  return (
    <Compare {...props} words={words} phrases={phrases} compareWords={compareWords} comparePhrases={comparePhrases} />
  )
}
