import type { DataRow } from './data-row'
import type { JsonLd } from './json-ld'

/** The newest known number of every indicator for one place as PropertyValue, each with its unit, and its year to refer it to. */
export function latestProperties(rows: readonly DataRow[], code: string): readonly JsonLd[] {
  const newest = new Map<string, DataRow>()
  for (const row of rows) {
    if (row.code !== code || row.value === null) continue
    const known = newest.get(row.indicator)
    if (known === undefined || known.period < row.period) newest.set(row.indicator, row)
  }
  return [...newest.values()].map(propertyOf)
}

function propertyOf({ indicator, indicator_name, period, value, unit, qualifier }: DataRow): JsonLd {
  return {
    '@type': 'PropertyValue',
    propertyID: indicator,
    name: indicator_name,
    value: value ?? '',
    unitText: unit,
    valueReference: period,
    // What stands before a figure belongs to it.
    ...(qualifier === null ? {} : { description: qualifier }),
  }
}
