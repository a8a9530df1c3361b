import type { CardImprint } from '@/components/picture/card'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'
import { read } from '@/data/read'
import { settings } from '@/data/settings'

/** What every card says beside its subject: site, address, release and map number. */
export function cardImprint(language: Language): CardImprint {
  const { SITE_URL, MAP_APPROVAL_NUMBER } = settings()
  return {
    site: wordsOf(language).site,
    origin: SITE_URL,
    release: read().release,
    approvalNumber: MAP_APPROVAL_NUMBER,
  }
}
