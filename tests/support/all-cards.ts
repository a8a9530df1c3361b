import { openPage } from '@/app/_open/page'
import type { Card, CardImprint } from '@/components/picture/card/card'
import { indicatorCard } from '@/components/picture/card/card-indicator'
import { placeCard } from '@/components/picture/card/card-place'
import { regionCard } from '@/components/picture/card/card-region'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { regionProfileOf } from '@/data/profile/region'
import { namesOf } from '@/data/text/names-of'
import { wordsOf } from '@/data/words/words'

const dataset = read()

/** What a card says beside its subject, of a site with an address and without a map number. */
export function imprintIn(language: Language): CardImprint {
  const { site } = wordsOf(language)
  return { site, origin: 'https://map.example.cn', release: dataset.release, approvalNumber: undefined }
}

/** Places with their profiles, regions with theirs, indicators with their newest maps: gathered once for all tests. */
export const profiles = dataset.places.map((place) => profileOf(dataset, place))
export const regions = dataset.regions
  .filter(({ scheme }) => scheme !== 'nation')
  .map((region) => regionProfileOf(dataset, region))
export const indicators = dataset.indicators.map((indicator) => {
  const opened = openPage({ kind: 'indicator', id: indicator.id }, new URLSearchParams(), 'zh')
  return { indicator, plate: opened?.kind === 'indicator' ? opened.map() : null }
})

/** Every card of the site in one language. */
export function cardsIn(language: Language): readonly Card[] {
  const [names, imprint] = [namesOf(dataset, language), imprintIn(language)]
  return [
    ...profiles.map((profile) => placeCard(profile, names, imprint)),
    ...regions.map((profile) => regionCard(profile, names, imprint)),
    ...indicators.map(({ indicator, plate }) => indicatorCard(dataset, indicator, plate, language, imprint)),
  ]
}
