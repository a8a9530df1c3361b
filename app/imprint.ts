import { wordsOf } from '@/components/words/dictionary'
import type { Imprint } from '@/data/model/imprint'
import type { Language } from '@/data/model/language'
import { listReleases } from '@/data/releases'
import { settings } from '@/data/settings'

/** What files and citations of a release say of this site. */
export function imprintOf(language: Language, release: string): Imprint {
  return {
    site: wordsOf(language).site,
    origin: settings().SITE_URL,
    release,
    date: listReleases().find(({ id }) => id === release)?.date ?? null,
    language,
  }
}
