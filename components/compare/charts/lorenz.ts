import type { ChartContext } from '@/components/chart/figure-axis'
import { lorenz } from '@/components/chart/lorenz'
import type { SvgNode } from '@/components/svg/node'
import { concentrationClaims } from '@/data/claims/comparison-claims'
import { numberOf } from '@/data/facts/quantity'
import type { Concentration } from '@/data/statistics/concentration'
import { writeCoefficient } from '@/data/text/difference'
import { percentText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'
import type { CompareChart } from './chart'

/** How much of the nation the largest places hold. */
export const lorenzChart: CompareChart = {
  id: 'lorenz',
  show: ({ comparison: { concentration, before }, words }) => {
    const { title, none } = words.concentration
    if (concentration.kind === 'none') {
      return { title, claims: [], instead: none[concentration.reason], notes: [], draw: null }
    }
    return {
      title,
      claims: concentrationClaims(concentration),
      instead: '',
      notes: [],
      draw: (context) => lorenzOf(concentration, before, words, context),
    }
  },
  picture: { role: 'long', least: 0, wish: 0 },
}

/** Cumulated shares from the largest place on, of one year or of two; the first 1, 3 and 5 are marked on the newer one. */
function lorenzOf(
  now: Concentration,
  before: Concentration | null,
  { concentration: said, empty }: CompareWords,
  { names, scope, room }: ChartContext,
): SvgNode {
  const curve = (one: Concentration, isMarked: boolean) => {
    const points = one.curve.flatMap(({ percent }, i) => {
      const share = numberOf(percent)
      return share === null ? [] : [[(i + 1) / one.n, share / 100] as const]
    })
    const marks = one.top.flatMap(({ count, percent }) => {
      const at = points[count - 1]
      return at === undefined ? [] : [{ at, text: `${said.top(count)} ${percentText(percent, names.language)}` }]
    })
    const gini = writeCoefficient(numberOf(one.gini) ?? 0, names)
    return {
      id: one.period,
      name: said.curve(one.period, gini),
      points: [[0, 0] as const, ...points],
      ...(isMarked ? { marks } : {}),
    }
  }
  const title = said.share(now.whole)
  return lorenz([curve(now, true), ...(before === null ? [] : [curve(before, false)])], {
    ...room,
    scope: `${scope}-lorenz`,
    title: said.title,
    description: now.top
      .map(({ count, percent }) => `${said.top(count)} ${percentText(percent, names.language)}`)
      .join(names.grammar.comma),
    empty,
    equality: said.equality,
    x: { title: said.places, format: (share) => `${Math.round(share * 100)}%` },
    y: { title, format: (share) => `${Math.round(share * 100)}%` },
  })
}
