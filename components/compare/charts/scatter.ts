import { max, ticks } from 'd3-array'
import type { ChartContext } from '@/components/chart/figure-axis'
import { axisTitle, tickText } from '@/components/chart/figure-axis'
import { scatter } from '@/components/chart/scatter'
import type { SvgNode } from '@/components/svg/node'
import { correlationClaim, periodsClaim } from '@/data/claims/comparison-claims'
import type { Comparison } from '@/data/comparison/comparison'
import type { ScatterPlot } from '@/data/comparison/scatter'
import type { Figure } from '@/data/facts/figure'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { localText } from '@/data/language'
import { regionOf } from '@/data/map/series'
import { cellText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'
import type { ChartFacts, CompareChart, ShownChart } from './chart'

/** Two indicators against each other; or how to get there, or why these two may not be set against each other. */
export const scatterChart: CompareChart = {
  id: 'scatter',
  show: (facts) => {
    const { comparison, words, names } = facts
    const { scatter: plot, thematic } = comparison
    if (plot?.kind === 'plot') return shownPlot(plot, facts)
    const said = words.scatter
    const title = said.title(localText(thematic.map.slice.indicator, 'name', names.language), '…')
    const instead = plot === null ? said.hint : said.refused[plot.reason]
    return { title, claims: [], instead, notes: [], draw: null }
  },
  picture: { role: 'plot', least: 19, wish: 5 },
}

type Plot = Extract<ScatterPlot, { kind: 'plot' }>

const regions = ['east', 'central', 'west', 'northeast'] as const

function shownPlot(plot: Plot, { comparison, words, names }: ChartFacts): ShownChart {
  const { view } = comparison
  const { pair, correlation, leftOut, nation } = plot
  const said = words.scatter
  const [x, y] = [plot.x, plot.y].map(({ indicator }) => localText(indicator, 'name', names.language))
  const left = leftOut.map(({ place }) => names.place(place, 'short'))
  const isMeasured = correlation.kind !== 'none'
  return {
    title: said.title(x ?? '', y ?? ''),
    claims: isMeasured ? [periodsClaim(pair), correlationClaim(pair, correlation, view.axes, view.level)] : [],
    instead: isMeasured ? '' : said.noCorrelation,
    notes: [
      ...(left.length === 0 ? [] : [said.left(left)]),
      ...(view.quadrants === 'nation' && nation === null ? [said.noQuadrants] : []),
    ],
    draw: (context) => scatterOf(comparison, plot, words, context),
  }
}

/** Two indicators as points, by region; each point can be reached and says both figures. */
function scatterOf(
  { view }: Comparison,
  plot: Plot,
  words: CompareWords,
  { names, scope, room }: ChartContext,
): SvgNode {
  const { x, y, pair, nation } = plot
  const figure = (of: Plot['x'], place: string, period: string) =>
    of.figures[view.level][period]?.find((candidate) => candidate.place === place)
  const said = (of: Plot['x'], place: string, period: string) => {
    const found = figure(of, place, period)
    return found === undefined ? '' : names.grammar.quantity(found.quantity, of.indicator)
  }
  const year = pair.yearsApart === 0 ? '' : words.form.otherYear(pair.second.period)
  const [xTitle, yTitle] = [axisTitle(x.indicator, names), axisTitle(y.indicator, names, year)]
  return scatter(
    plot.points.map((point) => {
      const name = names.place(point.place, 'short')
      const both = [said(x, point.place, pair.first.period), said(y, point.place, pair.second.period)]
      return {
        ...point,
        name,
        sentence: [name, ...both].join(names.grammar.comma),
        group: view.level === 'province' ? regionOf(x.members, point.place) : null,
        tone: view.places.includes(point.place) ? 'chosen' : 'other',
      }
    }),
    {
      ...room,
      scope: `${scope}-scatter`,
      title: words.scatter.title(xTitle, yTitle),
      description: words.scatter.title(xTitle, yTitle),
      empty: words.scatter.none,
      x: { scale: view.axes[0], title: xTitle, format: tickText(x.indicator, names) },
      y: { scale: view.axes[1], title: yTitle, format: tickText(y.indicator, names) },
      groups: view.level === 'province' ? regions.map((id) => ({ id, name: names.place(id, 'short') })) : [],
      none: words.scatter.outside,
      ...sizeOf(plot, names),
      ...(view.quadrants === 'nation' && nation !== null ? quadrantsOf(plot, nation, words, names) : {}),
    },
  )
}

/** The size of points with two round marks, where a third indicator gives it. */
function sizeOf({ size, points }: Plot, names: ChartContext['names']) {
  if (size === null) return {}
  const marks = ticks(0, max(points, (point) => point.size ?? 0) ?? 0, 2).filter((value) => value > 0)
  const format = tickText(size.indicator, names)
  return {
    size: { title: axisTitle(size.indicator, names), marks: marks.map((value) => ({ value, text: format(value) })) },
  }
}

function quadrantsOf(
  { x, y }: Plot,
  nation: { readonly x: Figure; readonly y: Figure },
  { bars }: CompareWords,
  names: ChartContext['names'],
) {
  const [across, up] = [numberOf(nation.x.quantity), numberOf(nation.y.quantity)]
  if (across === null || up === null || !isKnown(nation.x.quantity) || !isKnown(nation.y.quantity)) return {}
  return {
    quadrants: {
      x: { value: across, text: bars.nation(cellText(nation.x.quantity, x.indicator, names)) },
      y: { value: up, text: bars.nation(cellText(nation.y.quantity, y.indicator, names)) },
    },
  }
}
