import type { Row, TableName, Tables } from './schema'

export type Place = Row<'places'>
export type Unit = Row<'units'>
export type Economy = Row<'economies'>
export type Observation = Row<'observations'>
export type Source = Row<'sources'>
export type Base = Row<'bases'>
export type Zone = Row<'zones'>
export type LocalFigure = Row<'local-figures'>
export type Practice = Row<'practices'>
export type Contradiction = Row<'contradictions'>
export type Region = Row<'regions'> & { readonly members: readonly string[] }

/** The lists of indicators that pages show, each a column of the table. */
export const indicatorLists = [
  'headline',
  'gap',
  'growth',
  'flow',
  'rate',
  'trend',
  'notable',
  'comparator',
  'brief',
  'picture',
] as const
export type IndicatorList = (typeof indicatorLists)[number]
/** An indicator without its places in lists, which stand in `Dataset.lists`: it travels to browsers. */
export type Indicator = Omit<Row<'indicators'>, 'unit' | IndicatorList> & { readonly unit: Unit }
export type PeerDimension = Row<'peer-dimensions'>
/** The tables whose sites are counted. */
export type SiteTable = 'zones' | 'bases'

/** Everything that can be said, as one frozen object. `release` names the state of the tables. */
export type Dataset = {
  readonly release: string
  readonly places: readonly Place[]
  readonly regions: readonly Region[]
  readonly economies: readonly Economy[]
  readonly indicators: readonly Indicator[]
  /** The ids of the indicators of each list, in its order. */
  readonly lists: Readonly<Record<IndicatorList, readonly string[]>>
  readonly peerDimensions: readonly PeerDimension[]
  readonly observations: readonly Observation[]
  readonly sources: readonly Source[]
  readonly bases: readonly Base[]
  readonly zones: readonly Zone[]
  readonly localFigures: readonly LocalFigure[]
  readonly practices: readonly Practice[]
  readonly contradictions: readonly Contradiction[]
  /** Observations by `observationKey`. */
  readonly ledger: ReadonlyMap<string, Observation>
}

/** Whether a source prints the figure of a row, and it is not this site's own sum. */
export function isPrinted({ status }: Observation): boolean {
  return status !== 'derived'
}

/** The key of an observation: it is unique in the table. */
export function observationKey(indicator: string, place: string, period: string): string {
  return `${indicator}/${place}/${period}`
}

/** Joins the tables into one Dataset. The tables must be sound (see integrity.ts). */
export function createDataset(tables: Tables, release: string): Dataset {
  const units = new Map(tables.units.map((unit) => [unit.id, unit]))
  const indicators = tables.indicators.map((row) => {
    const { unit, headline, gap, growth, flow, rate, trend, notable, comparator, brief, picture, ...plain } = row
    return {
      indicator: { ...plain, unit: found(units.get(unit), 'units', unit) },
      ranks: { headline, gap, growth, flow, rate, trend, notable, comparator, brief, picture },
    }
  })
  const list = (name: IndicatorList) =>
    indicators
      .flatMap(({ indicator, ranks }) => (ranks[name] === null ? [] : [{ id: indicator.id, rank: ranks[name] }]))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ id }) => id)
  return {
    release,
    places: tables.places,
    regions: tables.regions.map((region) => ({ ...region, members: membersOf(region.id, tables) })),
    economies: tables.economies,
    indicators: indicators.map(({ indicator }) => indicator),
    lists: {
      headline: list('headline'),
      gap: list('gap'),
      growth: list('growth'),
      flow: list('flow'),
      rate: list('rate'),
      trend: list('trend'),
      notable: list('notable'),
      comparator: list('comparator'),
      brief: list('brief'),
      picture: list('picture'),
    },
    peerDimensions: tables['peer-dimensions'],
    observations: tables.observations,
    sources: tables.sources,
    bases: tables.bases,
    zones: tables.zones,
    localFigures: tables['local-figures'],
    practices: tables.practices,
    contradictions: tables.contradictions,
    ledger: new Map(tables.observations.map((row) => [observationKey(row.indicator, row.place, row.period), row])),
  }
}

/** The indicator of this id. Throws when there is none: ids from outside are checked by `parseView` first. */
export function indicatorOf(dataset: Dataset, id: string): Indicator {
  return found(
    dataset.indicators.find((indicator) => indicator.id === id),
    'indicators',
    id,
  )
}

/** The indicators of a list, in its order: first the one that stands for all of them. */
export function indicatorsIn(dataset: Dataset, list: IndicatorList): readonly Indicator[] {
  return dataset.lists[list].map((id) => indicatorOf(dataset, id))
}

/** What the headlines of all places are of: the first indicator of their list. Throws when the table names none. */
export function headlineIndicator(dataset: Dataset): Indicator {
  const [first] = dataset.lists.headline
  if (first === undefined) throw new Error('data/tables/indicators.csv has no headline')
  return indicatorOf(dataset, first)
}

/** The parts of a total that are of its own unit, so that they add up to it. */
export function partsOf(dataset: Dataset, total: Indicator): readonly Indicator[] {
  return dataset.indicators.filter(({ part_of, unit }) => part_of === total.id && unit.id === total.unit.id)
}

/** The province-level place of this code. Throws when there is none. */
export function placeOf(dataset: Dataset, code: string): Place {
  return found(
    dataset.places.find((place) => place.code === code),
    'places',
    code,
  )
}

/** The source of this id. Throws when there is none. */
export function sourceOf(dataset: Dataset, id: string): Source {
  return found(
    dataset.sources.find((source) => source.id === id),
    'sources',
    id,
  )
}

function membersOf(region: string, tables: Tables): readonly string[] {
  return tables['region-members'].filter((row) => row.region === region).map((row) => row.place)
}

function found<T>(row: T | undefined, table: TableName, key: string): T {
  if (row === undefined) throw new Error(`data/tables/${table}.csv has no row ${key}`)
  return row
}

/** What a place of the tables is: the nation, a region, a province-level place, or an economy of the world tables. */
export const placeLevels = ['nation', 'region', 'province', 'economy'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** The ids of the places of a level, in the order of the tables. */
export function placesAt(dataset: Dataset, level: PlaceLevel): readonly string[] {
  switch (level) {
    case 'nation':
      return dataset.regions.filter(({ scheme }) => scheme === 'nation').map(({ id }) => id)
    case 'region':
      return dataset.regions.filter(({ scheme }) => scheme !== 'nation').map(({ id }) => id)
    case 'province':
      return dataset.places.map(({ code }) => code)
    case 'economy':
      return dataset.economies.map(({ code }) => code)
  }
}

/** Whether the figures of an indicator are those of economies: world tables, and shares of trade partners. */
export function isOfEconomies(dataset: Dataset, indicator: string): boolean {
  const economies = new Set(placesAt(dataset, 'economy'))
  return dataset.observations.some((row) => row.indicator === indicator && economies.has(row.place))
}
