'use client'
import type { ReactElement } from 'react'
import { chineseComparison as comparePhrases } from '@/data/text/zh/comparison'
import { chinese as grammar } from '@/data/text/zh/figures'
import { compareWordsZh as compareWords } from '@/data/words/zh/compare'
import { mapWordsZh as words } from '@/data/words/zh/map'
import type { CompareProps } from './compare'
import { Compare } from './compare'

/** The comparison in Chinese; its bundle holds no other language. */
export function ChineseCompare(props: CompareProps): ReactElement {
  return (
    <Compare {...props} words={words} grammar={grammar} compareWords={compareWords} comparePhrases={comparePhrases} />
  )
}
