import type { Contradiction, Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { zoneBalance, zoneEvents } from '@/data/model/site-list'
import { siteWordsOf } from './site-dictionary'

/** The row on the number of zones that a report prints and no list of replies reproduces. */
const PRINTED_COUNT = 'c24'

/** How the number of zones came about: 178 = 165 + 16 − 3. Empty without zones. */
export function balanceSentence(dataset: Dataset, language: Language): string {
  const balance = zoneBalance(zoneEvents(dataset))
  return balance === null ? '' : siteWordsOf(language).balance(balance)
}

/** What a report prints otherwise, and why it is not used; empty where the table has no such row. */
export function printedCountSentence(dataset: Dataset, language: Language): string {
  const row = dataset.contradictions.find(({ id }) => id === PRINTED_COUNT)
  return row === undefined ? '' : contradictionSentence(row, language)
}

function contradictionSentence(row: Contradiction, language: Language): string {
  return siteWordsOf(language).contradiction({
    where: say(row, 'where_a', language),
    value: say(row, 'value_a', language),
    finding: say(row, 'finding', language),
  })
}
