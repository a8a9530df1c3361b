import { z } from 'zod'
import {
  adcode,
  count,
  day,
  decimal,
  flag,
  id,
  optionalAdcode,
  optionalCount,
  optionalDay,
  optionalDecimal,
  optionalId,
  optionalText,
  text,
  words,
  year,
} from './cell'

/** The 34 province-level places, in the order of GB/T 2260. `region` is empty for Hong Kong, Macao and Taiwan. */
const placeRow = z.strictObject({
  code: adcode,
  slug: id,
  kind: z.enum(['province', 'autonomous-region', 'municipality', 'special-administrative-region']),
  name_zh: text,
  short_zh: text,
  abbreviation_zh: text,
  name_en: text,
  short_en: text,
  pinyin: text,
  iso: z.string().regex(/^CN-[A-Z]{2}$/, 'expected an ISO 3166-2 code such as CN-GD'),
  region: z.enum(['east', 'central', 'west', 'northeast', '']).transform((cell) => (cell === '' ? null : cell)),
  aliases: words,
})

/** Groups of places: the nation, the four regions, the reports' three, and the hosts of the export bases. */
const regionRow = z.strictObject({
  id: text,
  scheme: z.enum(['nation', 'four', 'three', 'hosts']),
  name_zh: text,
  short_zh: text,
  name_en: text,
  short_en: text,
  note_zh: optionalText,
  note_en: optionalText,
  aliases: words,
})

/** One member place of one region. */
const regionMemberRow = z.strictObject({ region: text, place: adcode })

/** Economies of the world tables; `code` is ISO 3166-1 alpha-3, or WLD and continents as the reports name them. */
const economyRow = z.strictObject({
  code: z.string().regex(/^[A-Z]{3,10}$/, 'expected a code such as USA'),
  name_zh: text,
  name_en: text,
})

/**
 * How a unit is written. `shift_en` is the power of ten that turns the table's unit into the English one
 * (100 million US$ to US$ bn: -1), and lengthens the decimals by as much.
 */
const unitRow = z.strictObject({
  id,
  suffix_zh: optionalText,
  prefix_en: optionalText,
  suffix_en: optionalText,
  shift_en: z.enum(['0', '-1', '-2', '-3']).transform(Number),
})

/**
 * What can be measured, how it is defined, how it is drawn when nobody chooses, and where it appears. Each of the last ten
 * columns is a list of a page: its numbers order it, an empty cell leaves an indicator out (see `indicatorsIn`).
 */
const indicatorRow = z.strictObject({
  id,
  theme: z.enum(['digital-services', 'cross-border', 'goods', 'context', 'sites', 'branches', 'world']),
  name_zh: text,
  name_en: text,
  short_zh: text,
  short_en: text,
  unit: id,
  decimals: count,
  measure: z.enum(['amount', 'share', 'rate', 'count']),
  origin: z.enum(['observed', 'derived', 'counted']),
  additive: flag,
  mapped: flag,
  form: z.enum(['fill', 'circle']),
  breaks: words.transform((cells) => cells.map(Number)),
  breaks_reason_zh: optionalText,
  breaks_reason_en: optionalText,
  midpoint: optionalDecimal,
  definition_zh: text,
  definition_en: text,
  comparability_zh: text,
  comparability_en: text,
  source: text,
  counts: z.enum(['zones', 'bases', '']).transform((cell) => (cell === '' ? null : cell)),
  part_of: optionalId,
  apart_from: words,
  largest_only: flag,
  headline: optionalCount,
  gap: optionalCount,
  growth: optionalCount,
  flow: optionalCount,
  rate: optionalCount,
  trend: optionalCount,
  notable: optionalCount,
  comparator: optionalCount,
  brief: optionalCount,
  picture: optionalCount,
})

/**
 * What provinces are compared by when peers are looked for, in the order of the weights of a view: an indicator, or a
 * formula that is none, on a logarithmic scale where twice as large is as far at any size.
 */
const peerDimensionRow = z.strictObject({
  id,
  measure: id,
  scale: z.enum(['log', 'linear']),
  name_zh: text,
  name_en: text,
  short_zh: text,
  short_en: text,
  label_zh: text,
  label_en: text,
})

/**
 * One figure. `state` tells a true zero from one below the printed precision and from one that is not published.
 * `precision` is the last printed digit's worth, in the indicator's unit: the figure lies within half of it.
 * `growth` is the year-on-year change in percent as the source prints it.
 */
const observationRow = z.strictObject({
  indicator: id,
  place: text,
  period: year,
  state: z.enum(['value', 'zero', 'below', 'missing', 'inapplicable']),
  value: optionalDecimal,
  qualifier: optionalText,
  precision: decimal,
  status: z.enum(['stated', 'derived', 'provisional']),
  growth: optionalDecimal,
  source: text,
  locator: text,
  note_zh: optionalText,
  note_en: optionalText,
})

/** Where figures come from. `confirmed` is no for what rests on general knowledge only. */
const sourceRow = z.strictObject({
  id: text,
  title_zh: text,
  title_en: text,
  publisher_zh: text,
  publisher_en: text,
  date: text,
  edition: optionalText,
  url: optionalText,
  rights_zh: text,
  rights_en: text,
  confirmed: flag,
  note_zh: optionalText,
  note_en: optionalText,
})

const point = { lon: decimal, lat: decimal, crs: z.enum(['wgs84', 'gcj02']), point_source: text }

/** The 12 national digital service export bases. */
const baseRow = z.strictObject({
  id,
  name_zh: text,
  name_en: text,
  city_zh: text,
  city_en: text,
  place: adcode,
  city_code: adcode,
  district_code: adcode,
  ...point,
  accuracy_zh: text,
  accuracy_en: text,
  announced: day,
  source: text,
  locator: text,
  note_zh: optionalText,
  note_en: optionalText,
  aliases: words,
})

/** The 181 cross-border e-commerce comprehensive pilot zones ever approved; `revoked` is the day of revocation. */
const zoneRow = z.strictObject({
  name_zh: text,
  city_zh: text,
  city_en: text,
  place: adcode,
  code: adcode,
  level: z.enum(['province', 'prefecture', 'county', 'new-area']),
  batch: count,
  document: text,
  approved: optionalDay,
  published: day,
  revoked: optionalDay,
  ...point,
  name_checked: flag,
  source: text,
  note_zh: optionalText,
  note_en: optionalText,
})

/** A figure about one city, district or base. `place` is empty where several provinces share it. */
const localFigureRow = z.strictObject({
  id,
  entity_zh: text,
  entity_en: text,
  level: z.enum(['province', 'city', 'district', 'base', 'group']),
  place: optionalAdcode,
  base: optionalText,
  measure_zh: text,
  measure_en: text,
  qualifier_zh: optionalText,
  qualifier_en: optionalText,
  value: decimal,
  unit_zh: text,
  unit_en: text,
  period: optionalText,
  period_zh: text,
  period_en: text,
  growth: optionalDecimal,
  source: text,
  locator: text,
  note_zh: optionalText,
  note_en: optionalText,
})

/** A practice case of the reports, told in our own words. */
const practiceRow = z.strictObject({
  id,
  place: adcode,
  city_zh: optionalText,
  city_en: optionalText,
  theme_zh: text,
  theme_en: text,
  title_zh: text,
  title_en: text,
  summary_zh: text,
  summary_en: text,
  source: text,
  locator: text,
})

/** Two printed figures that disagree, and what the product does about it. */
const contradictionRow = z.strictObject({
  id,
  kind: z.enum([
    'misprint',
    'revision',
    'definition',
    'vintage',
    'rounding',
    'source',
    'wording',
    'omission',
    'unreproducible',
  ]),
  item_zh: text,
  item_en: text,
  where_a_zh: text,
  where_a_en: text,
  value_a_zh: text,
  value_a_en: text,
  where_b_zh: text,
  where_b_en: text,
  value_b_zh: text,
  value_b_en: text,
  finding_zh: text,
  finding_en: text,
})

/** Every table by the name of its file. */
export const tableRows = {
  places: placeRow,
  regions: regionRow,
  'region-members': regionMemberRow,
  economies: economyRow,
  units: unitRow,
  indicators: indicatorRow,
  'peer-dimensions': peerDimensionRow,
  observations: observationRow,
  sources: sourceRow,
  bases: baseRow,
  zones: zoneRow,
  'local-figures': localFigureRow,
  practices: practiceRow,
  contradictions: contradictionRow,
} as const

export type TableName = keyof typeof tableRows
export type Row<T extends TableName> = Readonly<z.infer<(typeof tableRows)[T]>>
export type Tables = { readonly [T in TableName]: readonly Row<T>[] }
