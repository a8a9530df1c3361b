import type { Base, Dataset, Indicator, Place, Region, Zone } from '@/data/facts/dataset'
import { placeOf } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { regionSpellings } from './find'
import type { SearchEntry } from './search'
import { fold, joined, pinyinInitials, splitPinyin } from './spelling'

/** The words by which results are told apart. */
export type SearchTerms = {
  readonly kinds: Readonly<Record<Place['kind'], string>>
  readonly themes: Readonly<Record<Indicator['theme'], string>>
  readonly regions: Readonly<Record<Region['scheme'], (members: number) => string>>
  readonly indicator: string
  readonly base: string
  readonly zone: string
  readonly revoked: (day: string) => string
}

/**
 * Everything that can be found, in one language: provinces, regions and the nation, indicators with those of the map
 * first, bases, and zones by their city.
 */
export function searchEntries(dataset: Dataset, language: Language, terms: SearchTerms): readonly SearchEntry[] {
  const site = { dataset, language, terms }
  return [
    ...dataset.places.map((place) => ofPlace(place, site)),
    ...dataset.regions.map((region) => ofRegion(region, site)),
    ...[true, false].flatMap((mapped) =>
      dataset.indicators.filter((row) => row.mapped === mapped).map((indicator) => ofIndicator(indicator, site)),
    ),
    ...dataset.bases.map((base) => ofBase(base, site)),
    ...dataset.zones.map((zone) => ofZone(zone, site)),
  ]
}

type Site = { readonly dataset: Dataset; readonly language: Language; readonly terms: SearchTerms }

const plain = { pinyin: null, isHomophone: false, initials: [] } as const

function ofPlace(place: Place, { dataset, language, terms }: Site): SearchEntry {
  const region = dataset.regions.find(({ id }) => id === place.region)
  const syllables = splitPinyin(place.pinyin, place.short_zh.length)
  const sound = fold(place.pinyin)
  return {
    kind: 'province',
    id: place.code,
    title: localText(place, 'name', language),
    detail: region === undefined ? terms.kinds[place.kind] : localText(region, 'name', language),
    address: { page: 'province', slug: place.slug },
    spellings: spellings(
      place.name_zh,
      place.short_zh,
      place.abbreviation_zh,
      place.name_en,
      place.short_en,
      place.slug,
      place.code,
      place.iso,
      ...place.aliases,
    ),
    pinyin: syllables?.join(' ') ?? place.pinyin,
    isHomophone: place.slug !== sound && dataset.places.some(({ slug }) => slug === sound),
    initials: initials(pinyinInitials(place.pinyin, place.short_zh.length), wordInitials(place.short_en)),
  }
}

function ofRegion(region: Region, { language, terms }: Site): SearchEntry {
  const spelled = regionSpellings(region)
  return {
    ...plain,
    kind: 'region',
    id: region.id,
    title: localText(region, 'name', language),
    detail: terms.regions[region.scheme](region.members.length),
    address: region.scheme === 'nation' ? { page: 'nation' } : { page: 'region', id: region.id },
    spellings: spellings(...spelled),
    initials: initials(...spelled.map((name) => pinyinInitials(name, region.short_zh.length))),
  }
}

function ofIndicator(indicator: Indicator, { language, terms }: Site): SearchEntry {
  const { id, name_zh, name_en, short_zh, short_en, mapped } = indicator
  return {
    ...plain,
    kind: 'indicator',
    id,
    title: localText(indicator, 'name', language),
    detail: details(terms.indicator, terms.themes[indicator.theme]),
    address: mapped ? { view: { indicator: id } } : { page: 'indicator', id },
    spellings: spellings(name_zh, name_en, short_zh, short_en, id),
  }
}

function ofBase(base: Base, { dataset, language, terms }: Site): SearchEntry {
  const province = placeOf(dataset, base.place)
  const { name_zh, name_en, city_zh, city_en, city_code, district_code } = base
  return {
    ...plain,
    kind: 'base',
    id: base.id,
    title: localText(base, 'name', language),
    detail: details(terms.base, localText(province, 'short', language)),
    address: { page: 'base', id: base.id },
    // With its city before it, so that the city's name finds the city first.
    spellings: spellings(
      name_zh,
      name_en,
      `${city_zh} ${name_zh}`,
      `${city_en} ${name_en}`,
      `${city_code} ${district_code}`,
    ),
  }
}

function ofZone(zone: Zone, { dataset, language, terms }: Site): SearchEntry {
  const province = placeOf(dataset, zone.place)
  return {
    ...plain,
    kind: 'zone',
    id: `${zone.code}-${zone.batch}`,
    title: localText(zone, 'city', language),
    detail: details(
      terms.zone,
      localText(province, 'short', language),
      zone.revoked === null ? null : terms.revoked(zone.revoked),
    ),
    address: { page: 'province', slug: province.slug },
    spellings: spellings(zone.city_zh, zone.city_en, zone.name_zh, zone.code),
    initials: initials(cityInitials(zone)),
  }
}

/** The title of a zone has the everyday name of its city, whose pinyin is one of the words of its English name. */
function cityInitials(zone: Zone): string | null {
  const name = /（(.+?)）/.exec(zone.name_zh)?.[1]?.replace(/新区$/, '') ?? zone.city_zh
  const words = zone.city_en.match(/[\p{L}’]+/gu) ?? []
  return words.map((word) => pinyinInitials(word, name.length)).find((found) => found !== null) ?? null
}

function wordInitials(name: string): string | null {
  const words = fold(name).split(' ')
  return words.length < 2 ? null : words.map((word) => word.charAt(0)).join('')
}

function initials(...found: readonly (string | null)[]): readonly string[] {
  return [...new Set(found.filter((text) => text !== null))]
}

/** Spellings that differ by their spaces only are one, the one with more words. */
function spellings(...names: readonly string[]): readonly string[] {
  const folded = [...new Set(names.map(fold))]
  return folded.filter((name) => !folded.some((other) => other.length > name.length && joined(other) === joined(name)))
}

function details(...parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(' · ')
}
