import type { BaseProfile } from '@/data/model/base-profile'
import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { say } from '@/data/model/language'
import { siteWordsOf } from './site-dictionary'

/** What a base is, from its row: its city, when it was announced, and among how many. */
export function baseSentence(dataset: Dataset, { base }: BaseProfile, language: Language): string {
  const { announced } = base
  return siteWordsOf(language).base.sentence({
    name: say(base, 'name', language),
    city: say(base, 'city', language),
    day: announced,
    count: dataset.bases.filter((other) => other.announced === announced).length,
  })
}
