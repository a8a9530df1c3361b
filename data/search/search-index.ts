import type { Base, Dataset, Indicator, Place, Practice, Region, Zone } from '@/data/facts/dataset'
import { placeOf } from '@/data/facts/dataset'
import type { Language } from '@/data/language'
import { localText } from '@/data/language'
import { regionSpellings, simplify } from './find'
import type { SearchEntry, SearchIndex } from './search'
import { fold, joined, pinyinInitials, splitPinyin } from './spelling'

/** The pages that results lead to, besides the map and the pages of the site. */
type FoundPage =
  | { readonly kind: 'nation' }
  | { readonly kind: 'province' | 'region' | 'indicator' | 'base'; readonly id: string }

/** The words by which results are told apart, and the way to their pages. */
export type SearchTerms = {
  /** The path of a page, without the prefix of a language. */
  readonly pathOf: (page: FoundPage) => string
  readonly kinds: Readonly<Record<Place['kind'], string>>
  readonly themes: Readonly<Record<Indicator['theme'], string>>
  readonly regions: Readonly<Record<Region['scheme'], (members: number) => string>>
  readonly indicator: string
  readonly base: string
  readonly zone: string
  readonly revoked: (day: string) => string
  readonly practice: string
  readonly page: string
  readonly group: (places: readonly string[]) => string
  readonly isPartly: string
  /** The titles of the pages that are about no single place or figure. */
  readonly pages: Readonly<Record<keyof typeof askedPages, string>>
}

/** Groups of provinces by the names of their plans; a group that takes in parts of a province is marked. */
const groups = [
  {
    id: 'yangtze-delta',
    name_zh: '长三角',
    name_en: 'Yangtze River Delta',
    asked: '长江三角洲 江浙沪皖 YRD',
    places: '310000 320000 330000 340000',
    isPartly: false,
  },
  {
    id: 'jing-jin-ji',
    name_zh: '京津冀',
    name_en: 'Beijing–Tianjin–Hebei',
    asked: 'jingjinji',
    places: '110000 120000 130000',
    isPartly: false,
  },
  {
    id: 'chengdu-chongqing',
    name_zh: '成渝地区',
    name_en: 'Chengdu–Chongqing',
    asked: '川渝 成渝双城经济圈 Sichuan-Chongqing',
    places: '510000 500000',
    isPartly: true,
  },
  {
    id: 'greater-bay',
    name_zh: '粤港澳大湾区',
    name_en: 'Guangdong–Hong Kong–Macao Greater Bay Area',
    asked: '粤港澳 珠三角 大湾区 Pearl River Delta GBA',
    places: '440000 810000 820000',
    isPartly: true,
  },
] as const

/** What the pages that are about no single place or figure are asked for beside their titles. */
const askedPages = {
  '/compare': ['比较', '对比', '地区比较', 'compare', 'comparison'],
  '/sites': ['平台', '综试区', '出口基地', '数字服务出口基地', 'platforms', 'pilot zones', 'export bases'],
  '/provinces': ['省份', '各省', 'provinces'],
  '/regions': ['区域', 'regions'],
  '/indicators': ['指标', 'indicators'],
  '/data': ['数据', '数据集', '下载', 'data', 'dataset', 'download'],
  '/data/contradictions': ['矛盾', '勘误', 'contradictions', 'errata'],
  '/about': ['关于', '方法', '说明', '口径', '来源', 'about', 'method', 'methodology', 'definitions', 'sources'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What themes are asked for beside their name and those of their indicators. */
const askedThemes: Readonly<Partial<Record<Indicator['theme'], readonly string[]>>> = {
  'digital-services': ['数字贸易', '数字服务贸易', '数字服务', 'digital trade', 'digital services trade'],
  'cross-border': ['跨境电子商务', 'cross-border e-commerce', 'CBEC'],
  goods: ['外贸', '进出口总值', 'foreign trade'],
}

/**
 * Everything that can be found, in one language: provinces, regions and the nation, groups of provinces, indicators with
 * those of the map first, pages, bases, zones by their city, and practices.
 */
export function searchIndex(dataset: Dataset, language: Language, terms: SearchTerms): SearchIndex {
  const entries = searchEntries(dataset, language, terms)
  return { entries, simplified: traditionalOf(new Set(entries.flatMap((entry) => entry.spellings.join('').split('')))) }
}

/** The characters, other than these, that are written for them where characters are traditional. */
function traditionalOf(wanted: ReadonlySet<string>): Readonly<Record<string, string>> {
  const all = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => String.fromCharCode(0x4e00 + i))
  // In lines of their own, so that no two make a word.
  const plain = simplify(all.join('\n')).split('\n')
  return Object.fromEntries(
    all.flatMap((letter, i) => {
      const simple = plain[i] ?? letter
      return simple !== letter && wanted.has(simple) && !wanted.has(letter) ? [[letter, simple]] : []
    }),
  )
}

function searchEntries(dataset: Dataset, language: Language, terms: SearchTerms): readonly SearchEntry[] {
  const site = { dataset, language, terms }
  return [
    ...dataset.places.map((place) => ofPlace(place, site)),
    ...dataset.regions.map((region) => ofRegion(region, site)),
    ...groups.map((group) => ofGroup(group, site)),
    ...[true, false].flatMap((mapped) =>
      dataset.indicators.filter((row) => row.mapped === mapped).map((indicator) => ofIndicator(indicator, site)),
    ),
    ...Object.entries(terms.pages).map(([path, title]): SearchEntry => ofPage(path, title, terms.page)),
    ...dataset.bases.map((base) => ofBase(base, site)),
    ...dataset.zones.map((zone) => ofZone(zone, site)),
    ...dataset.practices.map((practice) => ofPractice(practice, site)),
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
    path: terms.pathOf({ kind: 'province', id: place.slug }),
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
    path: terms.pathOf(region.scheme === 'nation' ? { kind: 'nation' } : { kind: 'region', id: region.id }),
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
    path: mapped ? `/?indicator=${id}` : terms.pathOf({ kind: 'indicator', id }),
    spellings: spellings(name_zh, name_en, short_zh, short_en, id, ...(askedThemes[indicator.theme] ?? [])),
  }
}

function ofGroup(group: (typeof groups)[number], { dataset, language, terms }: Site): SearchEntry {
  const { id, name_zh, name_en, asked, isPartly } = group
  const places = group.places.split(' ')
  const names = places.map((code) => localText(placeOf(dataset, code), 'short', language))
  return {
    ...plain,
    kind: 'group',
    id,
    title: localText(group, 'name', language),
    detail: details(terms.group(names), isPartly ? terms.isPartly : null),
    path: `/compare?places=${places.join('.')}`,
    spellings: spellings(name_zh, name_en, id, ...asked.split(' ')),
  }
}

function ofPage(path: string, title: string, detail: string): SearchEntry {
  const asked: Readonly<Record<string, readonly string[]>> = askedPages
  return { ...plain, kind: 'page', id: path, title, detail, path, spellings: spellings(title, ...(asked[path] ?? [])) }
}

function ofPractice(practice: Practice, { dataset, language, terms }: Site): SearchEntry {
  const province = placeOf(dataset, practice.place)
  const { id, title_zh, title_en, city_zh, city_en, theme_zh, theme_en } = practice
  return {
    ...plain,
    kind: 'practice',
    id,
    title: localText(practice, 'title', language),
    detail: details(terms.practice, localText(province, 'short', language)),
    path: `${terms.pathOf({ kind: 'province', id: province.slug })}#practices`,
    spellings: spellings(title_zh, title_en, `${theme_zh} ${city_zh ?? ''}`, `${theme_en} ${city_en ?? ''}`),
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
    path: terms.pathOf({ kind: 'base', id: base.id }),
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
    path: terms.pathOf({ kind: 'province', id: province.slug }),
    spellings: spellings(
      zone.city_zh,
      zone.city_en,
      zone.name_zh,
      zone.code,
      `${zone.city_zh.replace(/[市县]$/, '')}综试区`,
      `${zone.city_zh}综试区`,
      `${zone.city_en} pilot zone`,
    ),
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
