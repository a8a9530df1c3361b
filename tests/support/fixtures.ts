import { parse } from 'csv-parse/sync'
import type { Base, Dataset, Indicator, Observation, Place, Source, Unit, Zone } from '@/data/facts/dataset'
import { createDataset } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { figureOf } from '@/data/facts/lookup'
import type { Quantity } from '@/data/facts/quantity'
import { printed } from '@/data/facts/quantity'
import type { Row, TableName, Tables } from '@/data/facts/schema'
import type { Level } from '@/data/facts/slice'
import { slice } from '@/data/facts/slice'
import { read, readTable } from '@/data/files/read'
import { listReleases } from '@/data/files/releases'
import type { Choropleth } from '@/data/map/choropleth'
import { choropleth } from '@/data/map/choropleth'
import { classify } from '@/data/map/classify'
import { seriesOf, valuesOf } from '@/data/map/series'
import type { ThematicMap } from '@/data/map/thematic-map'
import { thematicMap } from '@/data/map/view-data'
import type { View } from '@/data/view/view'
import type { ViewOptions } from '@/data/view/view-options'
import { viewOptions } from '@/data/view/view-options'

/** Freezes an input with all that it holds, so that no code under test can change it unnoticed. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

export function createUnit(given: Partial<Unit> = {}): Unit {
  return frozen({ id: 'usd-100m', suffix_zh: '亿美元', prefix_en: 'US$', suffix_en: 'bn', shift_en: -1, ...given })
}

export function createIndicatorRow(given: Partial<Row<'indicators'>> = {}): Row<'indicators'> {
  return frozen({
    id: 'goods',
    theme: 'goods' as const,
    name_zh: '货物进出口',
    name_en: 'Goods trade',
    short_zh: '货物',
    short_en: 'Goods',
    unit: 'usd-100m',
    decimals: 1,
    measure: 'amount' as const,
    origin: 'observed' as const,
    additive: true,
    mapped: true,
    form: 'fill' as const,
    breaks: [10, 100],
    breaks_reason_zh: null,
    breaks_reason_en: null,
    midpoint: null,
    definition_zh: '口径',
    definition_en: 'Definition',
    comparability_zh: '可比性',
    comparability_en: 'Comparability',
    source: 'yearbook',
    counts: given.origin === 'counted' ? ('zones' as const) : null,
    part_of: null,
    apart_from: [],
    largest_only: false,
    headline: 10,
    gap: null,
    growth: null,
    flow: null,
    rate: null,
    trend: null,
    notable: null,
    comparator: null,
    brief: null,
    picture: null,
    ...given,
  })
}

export function createIndicator(given: Partial<Indicator> = {}): Indicator {
  return frozen({ ...createIndicatorRow(), unit: createUnit(), ...given })
}

/** A printed number: the truth lies within half of the precision. */
export function createValue(value: number, precision = 0.1): Quantity {
  return frozen({ state: 'value' as const, ...printed(value, precision) })
}

export function createFigure(given: Partial<Figure> = {}): Figure {
  return frozen({
    indicator: 'goods',
    place: '440000',
    period: '2023',
    quantity: createValue(893.4),
    qualifier: null,
    status: 'stated' as const,
    growth: null,
    origin: 'none' as const,
    ...given,
  })
}

/** One stated figure for every value, with a code of its own. */
export function createFigures(values: readonly number[], given: Partial<Figure> = {}): readonly Figure[] {
  return values.map((value, i) => createFigure({ place: String(110000 + i), quantity: createValue(value), ...given }))
}

/** A map of one indicator whose places have these quantities, in the order of their codes 110000, 110001 … */
export function createChoropleth(
  quantities: readonly Quantity[],
  given: Partial<Indicator> = {},
  nation: Quantity = createValue(1000),
  level: Level = 'province',
): Choropleth {
  const indicator = createIndicator(given)
  const figures = quantities.map((quantity, i) => createFigure({ place: String(110000 + i), quantity }))
  const cut = { indicator, period: '2023', level, figures, members: figures.map(({ place }) => [place]) }
  return choropleth(frozen(cut), classify(indicator, [], 'own', 5), createFigure({ place: 'CN', quantity: nation }))
}

export function createPlace(given: Partial<Place> = {}): Place {
  return frozen({
    code: '440000',
    slug: 'guangdong',
    kind: 'province' as const,
    name_zh: '广东省',
    short_zh: '广东',
    abbreviation_zh: '粤',
    name_en: 'Guangdong Province',
    short_en: 'Guangdong',
    pinyin: 'guǎngdōng',
    iso: 'CN-GD',
    region: 'east' as const,
    aliases: [],
    ...given,
  })
}

export function createObservation(given: Partial<Observation> = {}): Observation {
  return frozen({
    indicator: 'goods',
    place: '440000',
    period: '2023',
    state: 'value' as const,
    value: 893.4,
    qualifier: null,
    precision: 0.1,
    status: 'stated' as const,
    growth: null,
    source: 'yearbook',
    locator: '表5',
    note_zh: null,
    note_en: null,
    ...given,
  })
}

export function createSource(given: Partial<Source> = {}): Source {
  return frozen({
    id: 'yearbook',
    title_zh: '年鉴',
    title_en: 'Yearbook',
    publisher_zh: '统计局',
    publisher_en: 'Bureau of Statistics',
    date: '2024',
    edition: null,
    url: null,
    rights_zh: '权利',
    rights_en: 'Rights',
    confirmed: true,
    note_zh: null,
    note_en: null,
    ...given,
  })
}

const point = { lon: 113.3, lat: 23.1, crs: 'wgs84' as const, point_source: 'survey' }

export function createZone(given: Partial<Zone> = {}): Zone {
  return frozen({
    name_zh: '中国（广州）跨境电子商务综合试验区',
    city_zh: '广州市',
    city_en: 'Guangzhou',
    place: '440000',
    code: '440100',
    level: 'prefecture' as const,
    batch: 2,
    document: '国函〔2016〕17号',
    approved: '2016-01-12',
    published: '2016-01-15',
    revoked: null,
    ...point,
    name_checked: true,
    source: 'yearbook',
    note_zh: null,
    note_en: null,
    ...given,
  })
}

export function createBase(given: Partial<Base> = {}): Base {
  return frozen({
    id: 'tianhe',
    name_zh: '广州市天河中央商务区',
    name_en: 'Guangzhou Tianhe Central Business District',
    city_zh: '广州市',
    city_en: 'Guangzhou',
    place: '440000',
    city_code: '440100',
    district_code: '440106',
    ...point,
    accuracy_zh: '约1公里',
    accuracy_en: 'within about 1 km',
    announced: '2020-04-16',
    source: 'yearbook',
    locator: '名单',
    note_zh: null,
    note_en: null,
    aliases: [],
    ...given,
  })
}

export function createRegion(given: Partial<Row<'regions'>> = {}): Row<'regions'> {
  return frozen({
    id: 'east',
    scheme: 'four' as const,
    name_zh: '东部地区',
    short_zh: '东部',
    name_en: 'Eastern region',
    short_en: 'East',
    note_zh: null,
    note_en: null,
    aliases: [],
    ...given,
  })
}

/** A small sound set of tables: one place, one indicator, one source, one unit. */
export function createTables(given: Partial<Tables> = {}): Tables {
  return frozen({
    places: [createPlace()],
    regions: [],
    'region-members': [],
    economies: [],
    units: [createUnit()],
    indicators: [createIndicatorRow()],
    'peer-dimensions': [],
    observations: [createObservation()],
    sources: [createSource()],
    bases: [],
    zones: [],
    'local-figures': [],
    practices: [],
    contradictions: [],
    ...given,
  })
}

export function createSmallDataset(given: Partial<Tables> = {}): Dataset {
  return frozen(createDataset(createTables(given), 'test'))
}

/** What the real tables offer, or a release of them, as the pages see it. */
export function realOptions(release?: string): ViewOptions {
  return frozen(
    viewOptions(
      read(release),
      listReleases().map(({ id }) => id),
    ),
  )
}

/** A sound view of the real options. */
export function createView(given: Partial<View> = {}): View {
  return frozen({
    indicator: 'dds-total',
    period: '2023',
    level: 'province' as const,
    places: [],
    method: 'own' as const,
    classes: 5,
    form: 'fill' as const,
    circles: null,
    palette: null,
    layers: [],
    until: null,
    focus: null,
    at: null,
    change: null,
    versus: null,
    axes: ['linear', 'linear'] as const,
    scale: 'level',
    pair: 'side',
    quadrants: 'none',
    peers: null,
    text: 'normal' as const,
    theme: null,
    release: null,
    ...given,
  })
}

/** The newest release when these tests were written: what they state of its figures stays true when the tables grow. */
export const releasedData = read('2026.2')

/** What a view shows of those figures. */
export function createThematicMap(given: Partial<View> = {}): ThematicMap {
  return thematicMap(releasedData, createView(given))
}

const rawTables = new Map<TableName, readonly Readonly<Record<string, string>>[]>()

/** A table as its CSV text says it, nothing but strings: what tests compute from, apart from the code under test. */
export function rawRows(table: TableName): readonly Readonly<Record<string, string>>[] {
  const rows = rawTables.get(table) ?? parse<Readonly<Record<string, string>>>(readTable(table), { columns: true })
  rawTables.set(table, rows)
  return rows
}

/** Every indicator of the maps at every level that it has: its slices, and the values of all periods. */
export function everySeries() {
  const data = read()
  return realOptions().indicators.flatMap(({ id, periods }) =>
    (['province', 'region'] as const)
      .filter((level) => periods[level].length > 0)
      .map((level) => {
        const indicator = data.indicators.find((row) => row.id === id) ?? createIndicator()
        return {
          id,
          level,
          indicator,
          values: valuesOf(seriesOf(data, indicator), level),
          slices: periods[level].map((period) => slice(data, indicator, period, level)),
          nationIn: (period: string) => figureOf(data, indicator, 'CN', period),
        }
      }),
  )
}
