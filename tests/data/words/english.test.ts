import { describe, expect, it } from 'vitest'
import type { Language } from '@/data/language'
import * as words from '@/data/words/words'

/** Chinese that English words quote on purpose: a language, a query, qualifiers and a name as they are printed. */
const quoted = /中文|广东|约|超|中国（…）跨境电子商务综合试验区/g

/** Every text of a tree of words with its path. */
function textsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`))
}

const accessors: readonly (readonly [string, (language: Language) => unknown])[] = Object.entries(words)

describe.each(accessors)('%s', (_, of) => {
  const [chinese, english] = (['zh', 'en'] as const).map((language) => textsOf(of(language), ''))

  it('has the same words in both languages', () => {
    expect(english?.map(([path]) => path)).toEqual(chinese?.map(([path]) => path))
    expect(english?.length).toBeGreaterThan(0)
  })

  it('leaves no Chinese in the English ones, and no English sentence in the Chinese ones', () => {
    const han = /\p{Script=Han}/u
    expect(english?.filter(([, text]) => han.test(text.replaceAll(quoted, '')))).toEqual([])
    expect(chinese?.filter(([, text]) => / \w+ \w+ \w+/.test(text) && !han.test(text))).toEqual([])
  })
})
