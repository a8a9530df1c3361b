import { openPage } from '@/app/_open/page'
import { openCard } from '@/app/_pictures/card'
import type { Card, CardSite } from '@/components/picture/card/card-facts'
import { read } from '@/data/files/read'
import type { Language } from '@/data/language'
import { profileOf } from '@/data/profile/province'
import { regionProfileOf } from '@/data/profile/region'
import { wordsOf } from '@/data/words/words'

const dataset = read()

/** What a card says beside its subject, of a site with an address and without a map number. */
export function cardSiteIn(language: Language): CardSite {
  const { site } = wordsOf(language)
  const { release } = dataset
  const publication = { site, origin: 'https://map.example.cn', release, date: '2026-11-20', language }
  return { publication, approvalNumber: undefined }
}

/** Places with their profiles, regions with theirs, indicators with their newest maps: gathered once for all tests. */
export const profiles = dataset.places.map((place) => profileOf(dataset, place))
export const regions = dataset.regions
  .filter(({ scheme }) => scheme !== 'nation')
  .map((region) => regionProfileOf(dataset, region))
export const indicators = dataset.indicators.map((indicator) => {
  const opened = openPage({ kind: 'indicator', id: indicator.id }, new URLSearchParams(), 'zh')
  return { indicator, thematic: opened?.kind === 'indicator' ? opened.map() : null }
})

/** Every card of the site in one language. */
export function cardsIn(language: Language): readonly Card[] {
  const subjects = [
    { kind: 'map' } as const,
    ...profiles.map(({ place }) => ({ kind: 'province', id: place.slug }) as const),
    ...regions.map(({ region }) => ({ kind: 'region', id: region.id }) as const),
    ...indicators.map(({ indicator }) => ({ kind: 'indicator', id: indicator.id }) as const),
  ]
  return subjects.flatMap((subject) => openCard(subject, language, cardSiteIn(language)) ?? [])
}
