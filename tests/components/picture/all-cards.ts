import { openView } from '@/app/open-view'
import type { Card, CardImprint } from '@/components/picture/card'
import { indicatorCard } from '@/components/picture/card-indicator'
import { placeCard } from '@/components/picture/card-place'
import { regionCard } from '@/components/picture/card-region'
import { wordsOf } from '@/components/words/dictionary'
import type { Language } from '@/data/model/language'
import { namesOf } from '@/data/model/names'
import { profileOf } from '@/data/model/profile'
import { regionProfileOf } from '@/data/model/region-profile'
import { read } from '@/data/read'

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
export const indicators = dataset.indicators.map((indicator) => ({
  indicator,
  plate: indicator.mapped ? openView({ indicator: indicator.id }).plate : null,
}))

/** Every card of the site in one language. */
export function cardsIn(language: Language): readonly Card[] {
  const [names, imprint] = [namesOf(dataset, language), imprintIn(language)]
  return [
    ...profiles.map((profile) => placeCard(profile, names, imprint)),
    ...regions.map((profile) => regionCard(profile, names, imprint)),
    ...indicators.map(({ indicator, plate }) => indicatorCard(dataset, indicator, plate, language, imprint)),
  ]
}
