'use client'
import type { ReactElement } from 'react'
import { englishComparison as comparePhrases } from '@/data/model/compare-phrases-en'
import { english as phrases } from '@/data/model/phrases-en'
import { englishMap as words } from '../words/map-en'
import type { CompareProps } from './compare'
import { Compare } from './compare'
import { english as compareWords } from './compare-words-en'

/** The comparison in English; its bundle holds no other language. */
export function EnglishCompare(props: CompareProps): ReactElement {
  return (
    <Compare {...props} words={words} phrases={phrases} compareWords={compareWords} comparePhrases={comparePhrases} />
  )
}
