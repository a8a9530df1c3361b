import { quantileSorted } from 'd3-array'
import type { Indicator } from '@/data/facts/dataset'
import type { Figure } from '@/data/facts/figure'
import { isDerived } from '@/data/facts/figure'
import { percent, points } from '@/data/facts/indicator'
import type { Quantity } from '@/data/facts/quantity'
import {
  divide,
  exactly,
  intervalOf,
  isKnown,
  multiply,
  numberOf,
  quantityOf,
  roundTo,
  subtract,
} from '@/data/facts/quantity'
import type { Level } from '@/data/facts/slice'
import type { Change } from '@/data/view/view'
import type { Series } from './series'

/**
 * An indicator's change since a base year, as a series of its own: every period but the base against the base, with
 * bounds from the rounding of both figures. Its classes lie on both sides of zero; changes in percent do not add up.
 * A region that has no figure in the base year, because it was divided otherwise, is missing. A change from or to a
 * figure that no source prints keeps that figure's origin.
 */
export function changeSeries(series: Series, change: Change): Series {
  const { base } = change
  const against = (figures: readonly Figure[], before: readonly Figure[]) =>
    figures.map((figure) =>
      changeOf(
        figure,
        before.find((other) => other.place === figure.place),
        change,
      ),
    )
  const level = (of: Level) =>
    Object.fromEntries(
      Object.entries(series.figures[of])
        .filter(([period]) => period !== base)
        .map(([period, figures]) => [period, against(figures, series.figures[of][base] ?? [])]),
    )
  const nation = Object.fromEntries(
    Object.entries(series.nation).map(([period, figure]) => [period, changeOf(figure, series.nation[base], change)]),
  )
  const figures = { province: level('province'), region: level('region') }
  return {
    ...series,
    figures,
    nation,
    indicator: changeIndicator(
      series.indicator,
      change,
      hasKnown(figures.province) ? figures.province : figures.region,
    ),
  }
}

type Periods = Readonly<Record<string, readonly Figure[]>>

function hasKnown(figures: Periods): boolean {
  return Object.values(figures).some((all) => all.some(({ quantity }) => isKnown(quantity)))
}

function changeOf(figure: Figure, start: Figure | undefined, { as }: Change): Figure {
  return {
    ...figure,
    status: 'derived',
    origin: [figure, start].find((one) => one !== undefined && isDerived(one))?.origin ?? 'formula',
    qualifier: null,
    growth: null,
    quantity: differ(figure, start, as),
  }
}

function differ(figure: Figure, start: Figure | undefined, as: Change['as']): Quantity {
  if (!isKnown(figure.quantity)) return figure.quantity
  if (start === undefined || !isKnown(start.quantity)) return { state: 'missing', reason: 'inputs' }
  const [now, then] = [intervalOf(figure.quantity), intervalOf(start.quantity)]
  if (as === 'absolute') return quantityOf(subtract(now, then))
  const ratio = divide(now, then)
  return quantityOf(ratio === null ? null : multiply(subtract(ratio, exactly(1)), exactly(100)))
}

/** The indicator under the name of its change. Percent keeps one decimal; a change in units keeps the indicator's. */
function changeIndicator(indicator: Indicator, { base, as }: Change, figures: Periods): Indicator {
  const decimals = as === 'percent' ? 1 : indicator.decimals
  const sizes = Object.values(figures)
    .flat()
    .flatMap((figure) => numberOf(figure.quantity) ?? [])
    .map((value) => Math.abs(roundTo(value, decimals)))
  return {
    ...indicator,
    name_zh: `${indicator.name_zh}比${base}年增减`,
    name_en: `Change in ${lower(indicator.name_en)} since ${base}`,
    short_zh: `比${base}年增减`,
    short_en: `Change since ${base}`,
    unit: as === 'percent' ? percent : indicator.unit.id === percent.id ? points : indicator.unit,
    decimals,
    measure: 'rate',
    origin: 'derived',
    additive: as === 'absolute' && indicator.additive,
    midpoint: 0,
    form: 'fill',
    breaks: symmetricBreaks(sizes),
    breaks_reason_zh: '增减以零为界，两侧级距对称，取自各年增减幅度的三分位。',
    breaks_reason_en: 'Classes lie symmetrically about zero; their limits are the terciles of all changes.',
  }
}

/** Zero, and on both sides the rounded terciles of the sizes. */
function symmetricBreaks(sizes: readonly number[]): number[] {
  const sorted = sizes.toSorted((a, b) => a - b)
  const steps = [1 / 3, 2 / 3].map((share) => nice(quantileSorted(sorted, share) ?? 0)).filter((step) => step > 0)
  const rising = [...new Set(steps)].sort((a, b) => a - b)
  return [...rising.map((step) => -step).reverse(), 0, ...rising]
}

/** The nearest of 1, 2 and 5 in its decade. */
function nice(value: number): number {
  if (value <= 0) return 0
  const decade = 10 ** Math.floor(Math.log10(value))
  const step = [1, 2, 5, 10].reduce((best, next) =>
    Math.abs(Math.log(next * decade) - Math.log(value)) < Math.abs(Math.log(best * decade) - Math.log(value))
      ? next
      : best,
  )
  return step * decade
}

function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? (name[0] ?? '').toLowerCase() + name.slice(1) : name
}
