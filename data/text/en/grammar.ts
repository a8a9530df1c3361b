import { inSentence } from '@/data/format/english'
import type { Naming } from '@/data/text/names'

/** What a place is called inside an English sentence: regions take the article, and their whole name. */
export function englishPlace(id: string, names: Naming, length: 'full' | 'short' = 'short'): string {
  if (/^\d/.test(id)) return names.place(id, length)
  if (id === 'CN') return length === 'full' ? names.place(id, length) : 'the nation'
  const full = names.place(id, 'full')
  return `the ${id === 'hosts' ? inSentence(full) : full}`
}
