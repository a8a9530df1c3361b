import type { CardImprint } from '@/components/picture/card/card'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { settings } from '@/data/settings'
import { wordsOf } from '@/data/words/words'

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
