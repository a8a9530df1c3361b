import { figureClaim } from '@/data/claims/claim'
import type { Comparison } from '@/data/comparison/comparison'
import type { Dataset, Indicator } from '@/data/facts/dataset'
import { isKnown } from '@/data/facts/quantity'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { BaseProfile } from '@/data/profile/base'
import type { Profile } from '@/data/profile/province'
import type { RegionProfile } from '@/data/profile/region'
import type { CompareWords } from '@/data/words/words'
import { indicatorWordsOf, platformWordsOf, regionWordsOf, wordsOf } from '@/data/words/words'
import { groupTable } from './figure-table'
import type { Names } from './names'
import { headlineSentence, mapFinding, mapTitle } from './sentence'

/** The heading of a profile page. */
export function profileTitle(profile: Profile, names: Names): string {
  return wordsOf(names.language).profile.title(names.place(profile.place.code, 'full'))
}

/** The headline of a place, or the sentence that says why there is none. */
export function profileSentence(profile: Profile, names: Names): string {
  const name = names.place(profile.place.code, 'full')
  if (profile.headline.length === 0) return wordsOf(names.language).profile.noSeries(name)
  return headlineSentence(profile.headline, profile.parts, names)
}

/** The heading of the page of a region, or of the nation. */
export function regionTitle({ region }: RegionProfile, names: Names): string {
  return regionWordsOf(names.language).title(names.place(region.id, 'full'))
}

/** The headline of a region; where no total is known, the sentence that there is none. */
export function regionSentence({ headline, parts, region, period }: RegionProfile, names: Names): string {
  return headline.length === 0
    ? regionWordsOf(names.language).silent(names.place(region.id, 'full'), period)
    : headlineSentence(headline, parts, names)
}

/** What the newest figures of an indicator say, in one sentence: of the provinces, else of the nation or the world. */
export function indicatorSentence(
  dataset: Dataset,
  indicator: Indicator,
  thematic: ThematicMap | null,
  names: Names,
): string {
  const words = indicatorWordsOf(names.language)
  if (thematic !== null) return words.finding(thematic.map.slice.period, mapFinding(thematic, names))
  const figures = groupTable(dataset, indicator).rows[0]?.figures ?? []
  const newest = figures.findLast(({ quantity }) => isKnown(quantity))
  if (newest === undefined) return localText(indicator, 'definition', names.language)
  if (indicator.theme !== 'world') return names.grammar.stated(figureClaim(newest), names) + words.stop
  // The name says already that it is the world's; where no source prints the world, there is no newest figure of it.
  if (newest.place !== 'WLD') return localText(indicator, 'definition', names.language)
  const written = names.grammar.quantity(newest.quantity, indicator)
  return words.world(newest.period, localText(indicator, 'name', names.language), written)
}

/** What is compared, as the heading of a page: the places, and the map's title. */
export function compareHeading({ view, thematic }: Comparison, names: Names, { heading }: CompareWords): string {
  return [heading(view.places.map((place) => names.place(place, 'short'))), mapTitle(thematic, names)].join(
    names.language === 'zh' ? '：' : ': ',
  )
}

/** The title of a table that holds everything about some places. */
export function subjectTitle(places: readonly string[], names: Names): string {
  const list = places.map((place) => names.place(place, places.length > 1 ? 'short' : 'full'))
  if (names.language === 'zh') return `${list.join('、')}数字贸易数据`
  const last = list.at(-1) ?? ''
  const all = list.length < 2 ? last : `${list.slice(0, -1).join(', ')} and ${last}`
  return `Digital trade figures of ${all}`
}

/** What a base is, from its row: its city, when it was announced, and among how many. */
export function baseSentence(dataset: Dataset, { base }: BaseProfile, language: Language): string {
  const { announced } = base
  return platformWordsOf(language).base.sentence({
    name: localText(base, 'name', language),
    city: localText(base, 'city', language),
    day: announced,
    count: dataset.bases.filter((other) => other.announced === announced).length,
  })
}
