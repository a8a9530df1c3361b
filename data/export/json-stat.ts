import { localText } from '@/data/language'
import { fileWordsOf } from '@/data/words/words'
import { plainCitation } from './citation-styles'
import { dataColumns } from './csv'
import type { DataRow } from './data-row'
import { tableUnit } from './data-row'
import type { DataTable } from './data-table'
import type { Publication } from './reference'
import { addressOf, LICENSE, sourceReference } from './reference'

type Dimension = {
  readonly label: string
  readonly category: {
    readonly index: readonly string[]
    readonly label: Readonly<Record<string, string>>
    readonly unit?: Readonly<Record<string, { readonly label: string; readonly decimals: number }>>
  }
}

/** What a row says beside its value, as arrays of the length of `value`; null where there is no row. */
const besides = dataColumns.slice(dataColumns.indexOf('state')).filter((column) => column !== 'source')

/** A dataset in JSON-stat 2.0 (json-stat.org/full). */
type JsonStat = {
  readonly version: '2.0'
  readonly class: 'dataset'
  readonly href: string
  readonly label: string
  readonly source: string
  readonly updated?: string
  readonly note: readonly string[]
  readonly link: Readonly<Record<string, readonly { readonly href: string; readonly type?: string }[]>>
  readonly id: readonly ['indicator', 'period', 'place']
  readonly size: readonly [number, number, number]
  readonly role: { readonly metric: ['indicator']; readonly time: ['period']; readonly geo: ['place'] }
  readonly dimension: Readonly<Record<'indicator' | 'period' | 'place', Dimension>>
  readonly value: readonly (number | null)[]
  readonly status: Readonly<Record<string, string>>
  readonly extension: {
    readonly release: string
    readonly license: string
    readonly cells: Readonly<Record<string, readonly (string | number | null)[]>>
  }
}

/**
 * A table as a cube of indicator, period and place, values in row-major order. `status` says why a value is null: the
 * state of its row, or `absent` where there is no row. `path` is the page that shows the same.
 */
export function jsonStat(table: DataTable, publication: Publication, path: string): JsonStat {
  const { language } = publication
  const { rows, indicators } = table
  const ids = indicators.map(({ id }) => id)
  const periods = [...new Set(rows.map(({ period }) => period))].sort()
  const places = [...new Set(rows.map(({ code }) => code))]
  const byKey = new Map(rows.map((row) => [[row.indicator, row.period, row.code].join('/'), row]))
  const cells = ids.flatMap((id) =>
    periods.flatMap((period) => places.map((place) => byKey.get([id, period, place].join('/')) ?? null)),
  )
  const nameOf = new Map(rows.map((row) => [row.code, localText(row, 'name', language)]))
  const heads = fileWordsOf(language).dimensions
  return {
    version: '2.0',
    class: 'dataset',
    href: addressOf(publication, path),
    label: table.title,
    source: table.citations.map((citation) => plainCitation(sourceReference(citation, language))).join(' '),
    ...(publication.date === null ? {} : { updated: publication.date }),
    note: indicators.flatMap((indicator) => [
      localText(indicator, 'definition', language),
      localText(indicator, 'comparability', language),
    ]),
    link: { license: [{ href: LICENSE.url }], alternate: [{ href: addressOf(publication, path), type: 'text/html' }] },
    id: ['indicator', 'period', 'place'],
    size: [ids.length, periods.length, places.length],
    role: { metric: ['indicator'], time: ['period'], geo: ['place'] },
    dimension: {
      indicator: {
        label: heads.indicator,
        category: {
          index: ids,
          label: Object.fromEntries(
            indicators.map((indicator) => [indicator.id, localText(indicator, 'name', language)]),
          ),
          unit: Object.fromEntries(
            indicators.map(({ id, unit, decimals }) => [id, { label: tableUnit(unit, language), decimals }]),
          ),
        },
      },
      period: {
        label: heads.period,
        category: { index: periods, label: Object.fromEntries(periods.map((period) => [period, period])) },
      },
      place: {
        label: heads.place,
        category: {
          index: places,
          label: Object.fromEntries(places.map((place) => [place, nameOf.get(place) ?? place])),
        },
      },
    },
    value: cells.map((row) => row?.value ?? null),
    status: Object.fromEntries(
      cells.flatMap((row, i) => (row === null ? [[i, 'absent']] : row.value === null ? [[i, row.state]] : [])),
    ),
    extension: {
      release: publication.release,
      license: LICENSE.id,
      cells: columnsOf(cells),
    },
  }
}

function columnsOf(cells: readonly (DataRow | null)[]): JsonStat['extension']['cells'] {
  return Object.fromEntries(besides.map((key) => [key, cells.map((row) => row?.[key] ?? null)]))
}
