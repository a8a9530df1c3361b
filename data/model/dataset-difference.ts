import type { Base, Dataset, Indicator, LocalFigure, Zone } from './dataset'
import type { FigureChange } from './figure-changes'
import { figureChanges } from './figure-changes'
import type { RowChange } from './row-changes'
import { rowChanges } from './row-changes'

/** What a reader finds different between two states of the data: figures, what they mean, sites, figures of cities. */
export type DatasetDifference = {
  readonly figures: readonly FigureChange[]
  /** Indicators that are new, gone, or have another name, unit, definition or note on comparability. */
  readonly indicators: readonly RowChange<Indicator>[]
  readonly zones: readonly RowChange<Zone>[]
  readonly bases: readonly RowChange<Base>[]
  /** Figures of cities, districts and bases. */
  readonly local: readonly RowChange<LocalFigure>[]
}

/** Compares two datasets. Corrected points, notes and sources are no difference; the tables' line counts tell of them. */
export function datasetDifference(before: Dataset, after: Dataset): DatasetDifference {
  return {
    figures: figureChanges(before, after),
    indicators: rowChanges(before.indicators, after.indicators, ({ id }) => id, definedAs),
    zones: rowChanges(
      before.zones,
      after.zones,
      ({ code, batch }) => `${code}/${batch}`,
      ({ name_zh, place, document, approved, published, revoked }) => [
        name_zh,
        place,
        document,
        approved,
        published,
        revoked,
      ],
    ),
    bases: rowChanges(
      before.bases,
      after.bases,
      ({ id }) => id,
      ({ name_zh, name_en, place, announced }) => [name_zh, name_en, place, announced],
    ),
    local: rowChanges(
      before.localFigures,
      after.localFigures,
      ({ id }) => id,
      ({ entity_zh, measure_zh, qualifier_zh, value, unit_zh, period_zh, growth }) => [
        entity_zh,
        measure_zh,
        qualifier_zh,
        value,
        unit_zh,
        period_zh,
        growth,
      ],
    ),
  }
}

/** What says what an indicator is. */
export function definedAs({ name_zh, name_en, unit, ...row }: Indicator): Readonly<Record<string, string>> {
  return {
    name_zh,
    name_en,
    unit: unit.id,
    definition_zh: row.definition_zh,
    definition_en: row.definition_en,
    comparability_zh: row.comparability_zh,
    comparability_en: row.comparability_en,
  }
}
