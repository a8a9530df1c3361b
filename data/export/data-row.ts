import type { Dataset, Indicator, Unit } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { figureOf } from '@/data/facts/lookup'
import type { Citation } from '@/data/facts/provenance'
import { citationsOf, mergedCitations } from '@/data/facts/provenance'
import type { QuantityState } from '@/data/facts/quantity'
import { intervalOf, isKnown, numberOf } from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import { locatorText } from '@/data/format/day'
import { unitLabel } from '@/data/format/number'
import type { Language } from '@/data/language'
import { localText, punctuation } from '@/data/language'
import type { MappedPlace } from '@/data/map/choropleth'
import type { Names } from '@/data/text/names'

/** One figure in a file: numbers as in the tables, never formatted; null where there is none, and `state` says why. */
export type DataRow = {
  readonly indicator: string
  readonly indicator_name: string
  readonly period: string
  readonly level: Level | 'nation' | 'economy'
  /** GB/T 2260 code, region id or ISO 3166-1 code: text, never a number. */
  readonly code: string
  readonly name_zh: string
  readonly name_en: string
  readonly value: number | null
  readonly unit: string
  readonly state: QuantityState
  readonly qualifier: string | null
  readonly status: Figure['status']
  readonly origin: Figure['origin']
  /** Bounds that enclose every true value that prints as the given digits. */
  readonly low: number | null
  readonly high: number | null
  readonly rank: number | null
  /** The last rank of a band; equal to `rank` where rounding leaves nothing open. */
  readonly rank_to: number | null
  readonly ranked: number | null
  /** Percent of the nation. */
  readonly share: number | null
  /** Year-on-year change in percent, as the source prints it. */
  readonly growth: number | null
  readonly source_id: string
  readonly source: string
  readonly locator: string
  readonly note: string
}

/** What a row is made of. `names` are those of the language of its words. */
type RowParts = {
  readonly dataset: Dataset
  readonly names: Names
  /** As it is told: on a map of change it has another name and unit than in the tables. */
  readonly indicator: Indicator
  readonly cell: MappedPlace
  readonly level: DataRow['level']
  /** The base year of a map of change. */
  readonly base: string | null
}

/** A row together with the sources that stand behind it. */
export type SourcedRow = { readonly row: DataRow; readonly citations: readonly Citation[] }

/** One cell of a map as a row of a file, with the sources of all its inputs. */
export function dataRow({ dataset, names, indicator, cell, level, base }: RowParts): SourcedRow {
  const { figure, rank, share } = cell
  const { place, period, quantity } = figure
  const { language, grammar } = names
  const original = dataset.indicators.find(({ id }) => id === indicator.id) ?? indicator
  const traces = [period, ...(base === null ? [] : [base])].map((year) => figureOf(dataset, original, place, year))
  const citations = isKnown(quantity) ? mergedCitations(traces.flatMap((trace) => citationsOf(dataset, trace))) : []
  const bounds = isKnown(quantity) ? intervalOf(quantity) : null
  const remarks = traces.flatMap(({ basis }) =>
    basis.kind === 'observation' ? (localText(basis.row, 'note', language) ?? []) : [],
  )
  // What a formula gives has no more digits than its inputs justify.
  const number = (value: number | null) =>
    figure.origin === 'observation' ? plain(value) : rounded(value, indicator.decimals + GUARD)
  const words = numberOf(quantity) === null ? [grammar.quantity(quantity, indicator)] : []
  const list = punctuation[language].semicolon
  const row: DataRow = {
    indicator: indicator.id,
    indicator_name: localText(indicator, 'name', language),
    period,
    level,
    code: place,
    ...namesOfPlace(dataset, place),
    value: number(numberOf(quantity)),
    unit: tableUnit(indicator.unit, language),
    state: quantity.state,
    qualifier: figure.qualifier,
    status: figure.status,
    origin: figure.origin,
    low: number(bounds?.low ?? null),
    high: number(bounds?.high ?? null),
    rank: rank?.best ?? null,
    rank_to: rank?.worst ?? null,
    ranked: rank?.of ?? null,
    // A share of what is below the printed precision is a bound, and no number.
    share: share === null ? null : rounded(numberOf(share), SHARE_DECIMALS + GUARD),
    growth: figure.growth,
    source_id: citations.map(({ source }) => source.id).join(' '),
    source: citations
      .map(
        ({ source }) =>
          localText(source, 'publisher', language) + punctuation[language].colon + localText(source, 'title', language),
      )
      .join(list),
    locator: citations
      .map(({ locators }) => locators.map((locator) => locatorText(locator, language)).join(punctuation[language].list))
      .join(list),
    note: [...words, ...new Set(remarks)].join(list),
  }
  return { row, citations }
}

const DIGITS = 12
/** Decimals of a share as pages show it, in per cent, and how many more a file gives of what is computed, to compute on with. */
const SHARE_DECIMALS = 1
const GUARD = 2

/** Small numbers keep as many digits as counts, lest they be rounded twice. */
const SIGNIFICANT = 4

function rounded(value: number | null, decimals: number): number | null {
  if (value === null) return null
  const [whole, small] = [Number(value.toFixed(decimals)), Number(value.toPrecision(SIGNIFICANT))]
  return Math.abs(whole - value) <= Math.abs(small - value) ? whole : small
}

/** A number without the noise of binary fractions: 464.1 − 429.2 is 34.9. Printed figures have fewer digits and stay as they are. */
function plain(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(DIGITS))
}

function namesOfPlace(dataset: Dataset, place: string): Pick<DataRow, 'name_zh' | 'name_en'> {
  const row =
    dataset.places.find(({ code }) => code === place) ??
    dataset.regions.find(({ id }) => id === place) ??
    dataset.economies.find(({ code }) => code === place)
  return { name_zh: row?.name_zh ?? place, name_en: row?.name_en ?? place }
}

/** The powers of ten that the English units stand for. */
const powers: Readonly<Record<string, number>> = { bn: 9, million: 6 }
const scales: Readonly<Record<number, string>> = { 4: '10,000', 8: '100 million' }

/**
 * The unit that the numbers of the tables are in. Chinese writes them as they are; an English page moves the decimal
 * point (893.4 is US$89.34 bn), but a file keeps the number, so its unit is 100 million US$.
 */
export function tableUnit(unit: Unit, language: Language): string {
  const scale = scales[(powers[unit.suffix_en ?? ''] ?? 0) + unit.shift_en]
  if (language === 'zh' || scale === undefined) return unitLabel(unit, language)
  // What is scaled and has no currency is people.
  return `${scale} ${unit.prefix_en ?? 'persons'}`
}
