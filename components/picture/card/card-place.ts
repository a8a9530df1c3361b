import { localText } from '@/data/language'
import type { Profile } from '@/data/profile/province'
import type { Names } from '@/data/text/names'
import { profileSentence } from '@/data/text/page-titles'
import type { Card, CardImprint } from './card'
import { cardHeadline } from './card-headline'
import { placeMap } from './card-map'
import { cardNotes } from './card-notes'
import { cardOrigin } from './card-origin'

/** The card of a province: its headline, and where it lies. Without figures the sentence that says why. */
export function placeCard(profile: Profile, names: Names, imprint: CardImprint): Card {
  const { language } = names
  const headline = cardHeadline(profile.headline, names)
  const total = profile.figures.find(({ indicator }) => indicator.id === profile.headline[0]?.measure)
  return {
    language,
    ...cardOrigin(imprint),
    name: localText(profile.place, 'name', language),
    ...(headline ?? { about: profileSentence(profile, names), figure: null, facts: [] }),
    places: [],
    legend: null,
    map: placeMap([profile.place.code]),
    notes: cardNotes(total?.citations ?? [], true, imprint, language),
  }
}
