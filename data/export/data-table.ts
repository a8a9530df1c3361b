import type { Dataset, Indicator, Place } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { untraced } from '@/data/facts/figure'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import type { Citation } from '@/data/facts/provenance'
import { mergedCitations } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import type { Level, Slice } from '@/data/facts/slice'
import { slice } from '@/data/facts/slice'
import { localText } from '@/data/language'
import type { Choropleth, MappedPlace } from '@/data/map/choropleth'
import { choropleth, ownClasses } from '@/data/map/choropleth'
import type { ThematicMap } from '@/data/map/thematic-map'
import type { Names } from '@/data/text/names'
import type { DataRow, SourcedRow } from './data-row'
import { dataRow } from './data-row'
import type { Publication } from './reference'
import { LICENSE } from './reference'

/** A table as it leaves the site, in one language: what every file format is written from. */
export type DataTable = {
  /** The beginning of its file name: letters, digits, points and hyphens. */
  readonly id: string
  readonly title: string
  readonly rows: readonly DataRow[]
  /** The indicators of the rows, each once, as they are told there. */
  readonly indicators: readonly Indicator[]
  readonly citations: readonly Citation[]
}

/** Everything that a view shows: the places of its map and the nation, then those of the circles over it. */
export function viewTable(dataset: Dataset, thematic: ThematicMap, title: string, names: Names): DataTable {
  const { view, map, circles } = thematic
  const base = view.change?.base ?? null
  const rows = [
    ...mapRows(dataset, map, names, base),
    ...(circles === null ? [] : mapRows(dataset, circles, names, null)),
  ]
  const since = view.change === null ? [] : [`${view.change.as}-since-${view.change.base}`]
  const over = view.circles === null ? [] : [`with-${view.circles}`]
  const id = [view.indicator, view.period, ...since, view.level, ...over].join('-')
  return tableOf(id, title, [map.slice.indicator, ...(circles === null ? [] : [circles.slice.indicator])], rows)
}

/** One indicator in all its periods: provinces, regions, the nation, and the economies of the world tables. */
export function indicatorTable(dataset: Dataset, indicator: Indicator, names: Names): DataTable {
  const rows = cellsOf(dataset, indicator).map((cell) => plainRow(dataset, indicator, cell, names))
  return tableOf(indicator.id, localText(indicator, 'name', names.language), [indicator], rows)
}

/**
 * All indicators of the maps in all their periods, for some places or regions, in their order, and for the nation. Where
 * the nation is asked for first, the series that are known for nothing else as well.
 */
export function placesTable(
  dataset: Dataset,
  places: readonly string[],
  about: { readonly id: string; readonly title: string },
  names: Names,
): DataTable {
  const wanted = [...new Set([...places, 'CN'])]
  const indicators = dataset.indicators.filter(({ mapped }) => mapped || places[0] === 'CN')
  const rows = indicators.flatMap((indicator) => {
    const cells = cellsOf(dataset, indicator)
    return wanted.flatMap((place) =>
      cells.filter(({ figure }) => figure.place === place).map((cell) => plainRow(dataset, indicator, cell, names)),
    )
  })
  return tableOf(about.id, about.title, indicators, rows)
}

function tableOf(id: string, title: string, indicators: readonly Indicator[], rows: readonly SourcedRow[]): DataTable {
  return {
    id,
    title,
    rows: rows.map(({ row }) => row),
    indicators: indicators.filter((indicator) => rows.some(({ row }) => row.indicator === indicator.id)),
    citations: mergedCitations(rows.flatMap(({ citations }) => citations)),
  }
}

function mapRows(dataset: Dataset, map: Choropleth, names: Names, base: string | null): readonly SourcedRow[] {
  const cells = isKnown(map.nation.quantity) ? [...map.cells, alone(map.nation)] : map.cells
  return cells.map((cell) =>
    dataRow({ dataset, names, indicator: map.slice.indicator, cell, level: levelIn(dataset, cell.place), base }),
  )
}

function plainRow(dataset: Dataset, indicator: Indicator, cell: MappedPlace, names: Names): SourcedRow {
  return dataRow({ dataset, names, indicator, cell, level: levelIn(dataset, cell.place), base: null })
}

const known = new WeakMap<Dataset, Map<string, readonly MappedPlace[]>>()

/** Datasets never change, and every page of a place asks for all indicators: their cells are computed once. */
function cellsOf(dataset: Dataset, indicator: Indicator): readonly MappedPlace[] {
  const ofDataset = known.get(dataset) ?? new Map<string, readonly MappedPlace[]>()
  known.set(dataset, ofDataset)
  const cells = ofDataset.get(indicator.id) ?? allCells(dataset, indicator)
  ofDataset.set(indicator.id, cells)
  return cells
}

/** All cells of an indicator by period: with rank and share where a map shows them, else the bare figure. */
function allCells(dataset: Dataset, indicator: Indicator): readonly MappedPlace[] {
  const periods = {
    province: periodsOf(dataset, indicator, 'province'),
    region: periodsOf(dataset, indicator, 'region'),
  }
  const printed = dataset.observations.filter((row) => row.indicator === indicator.id)
  const all = new Set([...periods.province, ...periods.region, ...printed.map((row) => row.period)])
  return [...all].sort().flatMap((period) => {
    const nation = untraced(figureOf(dataset, indicator, 'CN', period))
    const mapAt = (level: Level) =>
      periods[level].includes(period) ? mapOf(slice(dataset, indicator, period, level), nation).cells : []
    const provinces = mapAt('province')
    const regions = mapAt('region').filter(({ place }) => levelIn(dataset, place) === 'region')
    const shown = new Set(regions.map(({ place }) => place))
    const others = [
      ...dataset.regions.filter(({ id, scheme }) => scheme !== 'nation' && !shown.has(id)).map(({ id }) => id),
      ...dataset.economies.map(({ code }) => code),
    ].map((place) => untraced(figureOf(dataset, indicator, place, period)))
    return [...provinces, ...regions, ...[nation, ...others].filter(({ quantity }) => isKnown(quantity)).map(alone)]
  })
}

function mapOf(cut: Slice, nation: Figure): Choropleth {
  return choropleth(cut, ownClasses(cut.indicator), nation)
}

/** A figure that stands in no ranking. */
function alone(figure: Figure): MappedPlace {
  return { place: figure.place, members: [], figure, class: null, rank: null, share: null }
}

function levelIn(dataset: Dataset, place: string): DataRow['level'] {
  if (place === 'CN') return 'nation'
  if (dataset.places.some(({ code }) => code === place)) return 'province'
  return dataset.regions.some(({ id }) => id === place) ? 'region' : 'economy'
}

/** Rows of one table of the data package, all of one place, under the columns that they have there. */
export type PlaceTable = {
  readonly name: 'bases' | 'zones' | 'local-figures' | 'practices'
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
}

/**
 * What the page of a place tells besides indicators: its bases, pilot zones, local figures and cases, as rows of the tables
 * of the data package, without aliases. Tables without a row of the place are left out.
 */
export function placeTables(dataset: Dataset, { code }: Place): readonly PlaceTable[] {
  return [
    siteTable('bases', dataset.bases, code),
    siteTable('zones', dataset.zones, code),
    siteTable('local-figures', dataset.localFigures, code),
    siteTable('practices', dataset.practices, code),
  ].filter(({ rows }) => rows.length > 0)
}

type Value = string | number | boolean | null | readonly string[]

function siteTable(
  name: PlaceTable['name'],
  rows: readonly (Readonly<Record<string, Value>> & { readonly place: string | null })[],
  code: string,
): PlaceTable {
  const own = rows.filter(({ place }) => place === code).map(written)
  return { name, columns: Object.keys(own[0] ?? {}), rows: own }
}

/** The tables write yes and no. Lists of aliases say nothing of a place and are left out. */
function written(row: Readonly<Record<string, Value>>): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([column, cell]) => {
      if (typeof cell === 'boolean') return [[column, cell ? 'yes' : 'no']]
      return typeof cell === 'object' && cell !== null ? [] : [[column, cell]]
    }),
  )
}

/** A file's name in letters that every system takes, and in the reader's language. Both tell table, release and license. */
export type FileName = { readonly ascii: string; readonly full: string }

/** Names a file: dds-total-2023-province_2026.1_CC-BY-4.0.csv, 2023年…_2026.1_CC-BY-4.0.csv. */
export function fileName(
  { id, title }: Pick<DataTable, 'id' | 'title'>,
  publication: Publication,
  ending: string,
): FileName {
  const rest = `_${publication.release}_${LICENSE.id}.${ending}`
  // What no file system forbids and no shell minds.
  const safe = title.replace(/[\s\p{Cc}\\/:*?"<>|,;]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '')
  return { ascii: id + rest, full: (safe === '' ? id : safe) + rest }
}

/** The header that tells a browser to keep a file or to show it, and under which name it is kept (RFC 6266, RFC 8187). */
export function contentDisposition({ ascii, full }: FileName, kind: 'attachment' | 'inline' = 'attachment'): string {
  const encoded = encodeURIComponent(full).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}
