'use client'
import type { ReactElement } from 'react'
import { englishComparison as comparePhrases } from '@/data/text/en/comparison'
import { english as grammar } from '@/data/text/en/figures'
import { compareWordsEn as compareWords } from '@/data/words/en/compare'
import { mapWordsEn as words } from '@/data/words/en/map'
import type { CompareProps } from './compare'
import { Compare } from './compare'

/** The comparison in English; its bundle holds no other language. */
export function EnglishCompare(props: CompareProps): ReactElement {
  return (
    <Compare {...props} words={words} grammar={grammar} compareWords={compareWords} comparePhrases={comparePhrases} />
  )
}
