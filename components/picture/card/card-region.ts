import type { RegionProfile } from '@/data/profile/region'
import type { Names } from '@/data/text/names'
import { regionSentence } from '@/data/text/page-titles'
import type { Card, CardImprint } from './card'
import { cardHeadline } from './card-headline'
import { placeMap } from './card-map'
import { cardNotes } from './card-notes'
import { cardOrigin } from './card-origin'

/** The card of a region: its headline, and its provinces on the map. */
export function regionCard(profile: RegionProfile, names: Names, imprint: CardImprint): Card {
  const { language } = names
  const { region, trade } = profile
  const headline = cardHeadline(profile.headline, names)
  const [first] = profile.headline
  const total = trade.find(({ figure }) => figure.indicator === first?.measure && figure.period === first.period)
  return {
    language,
    ...cardOrigin(imprint),
    name: names.place(region.id, 'full'),
    ...(headline ?? { about: regionSentence(profile, names), figure: null, facts: [] }),
    places: [],
    legend: null,
    map: placeMap(region.members),
    notes: cardNotes(total?.citations ?? [], true, imprint, language),
  }
}
