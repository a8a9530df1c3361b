import type { Dataset, Indicator } from '@/data/facts/dataset'
import { indicatorOf } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { untraced } from '@/data/facts/figure'
import { formulas, inputsOf } from '@/data/facts/formula'
import { figureOf } from '@/data/facts/lookup'
import { periodsOf } from '@/data/facts/period'
import { sourcesOfIndicator } from '@/data/facts/provenance'
import { isKnown } from '@/data/facts/quantity'
import { mapRegions, placesOutside, slice } from '@/data/facts/slice'
import type { Series } from './series'

/** Gathers an indicator's figures. */
export function seriesOf(dataset: Dataset, indicator: Indicator): Series {
  const periods = {
    province: periodsOf(dataset, indicator, 'province'),
    region: periodsOf(dataset, indicator, 'region'),
  }
  const outside = placesOutside(dataset)
  const regionsIn = (period: string) =>
    [...mapRegions, ...outside]
      .map((place) => untraced(figureOf(dataset, indicator, place, period)))
      .filter(({ place, quantity }) => isKnown(quantity) || outside.includes(place))
  const figures = {
    province: byPeriod(periods.province, (period) => slice(dataset, indicator, period, 'province').figures),
    region: byPeriod(periods.region, regionsIn),
  }
  const all = [...new Set([...periods.province, ...periods.region])]
  return {
    indicator,
    periods,
    figures,
    nation: Object.fromEntries(all.map((period) => [period, untraced(figureOf(dataset, indicator, 'CN', period))])),
    citations: sourcesOfIndicator(dataset, indicator),
    formula: formulas[indicator.id] ?? null,
    terms: inputsOf(formulas[indicator.id] ?? { op: 'constant', value: 0 }).map((term) => {
      const { id, name_zh, name_en } = indicatorOf(dataset, term.indicator)
      return { id, name_zh, name_en }
    }),
    members: Object.fromEntries(dataset.regions.map((region) => [region.id, region.members])),
  }
}

function byPeriod(periods: readonly string[], figuresIn: (period: string) => readonly Figure[]) {
  return Object.fromEntries(periods.map((period) => [period, figuresIn(period)]))
}
