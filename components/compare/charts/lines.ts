import type { ChartContext } from '@/components/chart/figure-axis'
import { axisTitle, tickText } from '@/components/chart/figure-axis'
import type { Line as Drawn } from '@/components/chart/lines'
import { lines } from '@/components/chart/lines'
import type { SvgNode } from '@/components/svg/node'
import type { Comparison } from '@/data/comparison/comparison'
import type { Line } from '@/data/comparison/time-series'
import { definitionBreaksOf } from '@/data/facts/indicator'
import { numberOf } from '@/data/facts/quantity'
import { writeDecimal } from '@/data/format/number'
import { cellText } from '@/data/text/table-rows'
import type { CompareWords } from '@/data/words/words'
import type { CompareChart } from './chart'

/** The years of the chosen places. */
export const linesChart: CompareChart = {
  id: 'lines',
  show: ({ comparison, words }) => {
    const { timeline, view, thematic } = comparison
    const [only = ''] = timeline.periods
    const title = words.lines.title
    if (timeline.periods.length < 2) {
      return { title, claims: [], instead: words.lines.single(only), notes: [], draw: null }
    }
    const isIndex = timeline.base !== null
    const noBase = view.scale === 'index' && !isIndex ? words.lines.noBase : ''
    const totals = !isIndex && thematic.map.slice.indicator.additive ? words.lines.totals[view.level] : ''
    return {
      title,
      claims: [],
      instead: '',
      notes: [noBase + totals],
      draw: (context) => linesOf(comparison, words, context),
    }
  },
  picture: { role: 'plot', least: 13, wish: 4 },
}

/** The years of an indicator: chosen places in color, the others gray, nation and their regions as references. */
function linesOf(comparison: Comparison, words: CompareWords, { names, scope, room }: ChartContext): SvgNode {
  const { timeline, thematic, view, rows } = comparison
  const { indicator } = thematic.map.slice
  const isIndex = timeline.base !== null
  const regions = new Set(rows.map(({ region }) => region))
  const hasReferences = isIndex || !indicator.additive
  const toneOf = ({ place, kind }: Line): Drawn['tone'] | null => {
    if (view.places.includes(place)) return 'chosen'
    if (kind === 'place' || view.level === 'region')
      return kind === 'nation' ? (hasReferences ? 'reference' : null) : 'other'
    return hasReferences && (kind === 'nation' || regions.has(place)) ? 'reference' : null
  }
  const drawn = timeline.lines.flatMap((line): readonly Drawn[] => {
    const tone = toneOf(line)
    if (tone === null) return []
    const last = line.points.findLast(({ number }) => number !== null)
    const end =
      last === undefined
        ? {}
        : {
            end: isIndex
              ? writeDecimal(numberOf(last.quantity) ?? 0, 0, names.language)
              : cellText(last.quantity, indicator, names),
          }
    return [
      {
        place: line.place,
        name: names.place(line.place, 'short'),
        tone,
        ...(tone === 'other' ? {} : end),
        points: line.points.map(({ period, quantity, number }) => ({
          x: Number(period),
          value: number,
          state: quantity.state,
        })),
      },
    ]
  })
  const title = isIndex ? words.lines.index(timeline.base ?? '') : axisTitle(indicator, names)
  const order = (row: Drawn) => view.places.indexOf(row.place)
  return lines(
    drawn.toSorted((a, b) => order(a) - order(b)),
    {
      ...room,
      scope: `${scope}-lines`,
      title,
      description: drawn
        .filter(({ tone }) => tone === 'chosen')
        .map(({ name, end }) => `${name} ${end ?? ''}`)
        .join(names.grammar.comma),
      empty: words.empty,
      axis: {
        scale: view.axes[1],
        title,
        format: isIndex ? (value) => writeDecimal(value, 0, names.language) : tickText(indicator, names),
      },
      periods: timeline.periods.map((period) => ({ x: Number(period), text: period })),
      breaks: definitionBreaksOf(indicator.id).map((period) => ({ x: Number(period), text: period })),
      baseline: isIndex ? 100 : null,
    },
  )
}
