import { distance } from 'fastest-levenshtein'
import { Converter } from 'opencc-js/t2cn'
import type { Base, Indicator, Place, Region } from '@/data/facts/dataset'
import type { Spelled } from './spelling'
import { findSpelled, fold, joined, nearestSpelled } from './spelling'

/** A text in simplified characters, by OpenCC's tables: 廣東 is 广东. What is simplified, or not Chinese, stays. */
export const simplify: (text: string) => string = Converter({ from: 't', to: 'cn' })

/** The place that a spelling means, or null. Shaanxi and Shanxi are two places; neither is an alias of the other. */
export function findPlace(places: readonly Place[], spelling: string): Place | null {
  return findSpelled(spelledPlaces(places), simplify(spelling))
}

/** The places whose spellings are nearest to a wrong one, nearest first; none when nothing is near. */
export function nearestPlaces(places: readonly Place[], spelling: string): readonly Place[] {
  return nearestSpelled(spelledPlaces(places), simplify(spelling))
}

/** Every spelling by which a place is known: slug, codes, Chinese names, English names and usual aliases. */
function spelledPlaces(places: readonly Place[]): Spelled<Place> {
  return {
    rows: places,
    spellingsOf: (place) => [
      place.slug,
      place.code,
      place.iso,
      place.name_zh,
      place.short_zh,
      place.abbreviation_zh,
      place.name_en,
      place.short_en,
      ...place.aliases,
    ],
  }
}

/** The region, or the nation, that a spelling means: id, Chinese or English name, pinyin; or null. */
export function findRegion(regions: readonly Region[], spelling: string): Region | null {
  return findSpelled(spelledRegions(regions), simplify(spelling))
}

/** The regions whose spellings are nearest to a wrong one, nearest first; none when nothing is near. */
export function nearestRegions(regions: readonly Region[], spelling: string): readonly Region[] {
  return nearestSpelled(spelledRegions(regions), simplify(spelling))
}

/** All ways to write a region: id, names in both languages, aliases. */
export function regionSpellings({ id, name_zh, short_zh, name_en, short_en, aliases }: Region): readonly string[] {
  return [id, name_zh, short_zh, name_en, short_en, ...aliases]
}

function spelledRegions(regions: readonly Region[]): Spelled<Region> {
  return {
    rows: regions,
    spellingsOf: regionSpellings,
  }
}

/** The export base that a spelling means: id, name, city, code of its city or district; or null. */
export function findBase(bases: readonly Base[], spelling: string): Base | null {
  return findSpelled(spelledBases(bases), simplify(spelling))
}

/** The bases whose spellings are nearest to a wrong one, nearest first; none when nothing is near. */
export function nearestBases(bases: readonly Base[], spelling: string): readonly Base[] {
  return nearestSpelled(spelledBases(bases), simplify(spelling))
}

function spelledBases(bases: readonly Base[]): Spelled<Base> {
  return {
    rows: bases,
    spellingsOf: (base) => [
      base.id,
      base.name_zh,
      base.name_en,
      base.city_zh,
      base.city_zh.replace(/[市县]$/, ''),
      base.city_en,
      base.place,
      base.city_code,
      base.district_code,
      ...base.aliases,
    ],
  }
}

/** Every spelling by which an indicator is known: id and names in both languages, folded and without spaces. */
function spellings({ id, name_zh, name_en, short_zh, short_en }: Indicator): readonly string[] {
  return [id, name_zh, name_en, short_zh, short_en].map(letters)
}

/** The indicator that a spelling means, or null: its id, or one of its names where no other indicator has it too. */
export function findIndicator(indicators: readonly Indicator[], spelling: string): Indicator | null {
  const wanted = letters(simplify(spelling))
  if (wanted === '') return null
  const byId = indicators.find(({ id }) => letters(id) === wanted)
  const byName = indicators.filter((indicator) => spellings(indicator).includes(wanted))
  return byId ?? (byName.length === 1 ? (byName[0] ?? null) : null)
}

const MOST = 5

/**
 * The indicators whose ids or names are nearest to a wrong spelling, nearest first, at most five; none when nothing is
 * near. A name that holds the spelling, or is held by it, is nearest; else the edits count (Levenshtein, 1966), of which
 * there may be one in three letters.
 */
export function nearestIndicators(indicators: readonly Indicator[], spelling: string): readonly Indicator[] {
  const wanted = letters(simplify(spelling)).slice(0, 80)
  return indicators
    .map((indicator) => ({
      indicator,
      away: Math.min(...spellings(indicator).map((name) => remoteness(wanted, name))),
    }))
    .filter(({ away }) => away < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, MOST)
    .map(({ indicator }) => indicator)
}

/** Of names that hold what is wanted the shorter is nearer; both together are nearer than any edit. */
function remoteness(wanted: string, name: string): number {
  if (wanted.length < 2) return Number.POSITIVE_INFINITY
  if (name.includes(wanted) || wanted.includes(name))
    return 1 - Math.min(wanted.length, name.length) / Math.max(wanted.length, name.length)
  const edits = distance(wanted, name)
  return edits * 3 <= Math.max(wanted.length, name.length) ? edits : Number.POSITIVE_INFINITY
}

function letters(spelling: string): string {
  return joined(fold(spelling))
}
