import { TYPE } from '@/components/chart/chart'
import type { ChartContext, ChartRoom } from '@/components/chart/figure-axis'
import { barReferences, barsOf } from '@/components/compare/charts/bars'
import { linesOf } from '@/components/compare/charts/lines'
import { scatterOf } from '@/components/compare/charts/scatter'
import { slopesOf } from '@/components/compare/charts/slopes'
import { stripOf } from '@/components/compare/charts/strip'
import { findingsOf } from '@/components/compare/findings'
import { SCOPE } from '@/components/picture/parts'
import type { SvgNode } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { Comparison } from '@/data/comparison/comparison'
import type { ComparisonRow } from '@/data/comparison/rows'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { localText } from '@/data/language'
import { byRank } from '@/data/map/choropleth'
import { pictureWordsOf } from '@/data/words/words'
import type { CompareFacts } from './content'
import type { Panel } from './panel'
import { chartBlock } from './panel'
import { comparedTable, comparedWidth } from './table'

/** Least heights of plots in sizes of their type: a scatter plot has a legend and two titles around it. */
const LEAST = { lines: 13, slopes: 15, scatter: 19 }

/** Least width of a chart, and what stands between a name and a word, in the same. */
const NARROWEST = 20
const BESIDE = 2.4
/** A sixth of its width is left to the bars themselves, whatever the words. */
const FREE = 6 / 5

/** Bars when none is chosen, and how many of them have a named line. */
const FIRST = 10
const NAMED = 5

/** How many bars there are: of the chosen places that the year has, or of the first ten. */
export function barsCount({ comparison: { rows, plate } }: CompareFacts): number {
  return rows.length > 0 ? rows.length : Math.min(FIRST, plate.map.cells.length)
}

/** The chosen places as bars, or the first ten; at most so many of them where they are counted. */
export function barsPanel(facts: CompareFacts, most: Pick<ChartRoom, 'rows' | 'references'> = {}): Panel {
  const { comparison, names, compareWords } = facts
  const { view, plate, rows, peers } = comparison
  const words = pictureWordsOf(names.language)
  const short = (place: string) => names.place(place, 'short')
  const absent = view.places.filter((place) => rows.every((row) => row.place !== place))
  const { period } = plate.map.slice
  return {
    heading: words.bars(period, rows.length > 0 ? '' : compareWords.bars.titleOfAll[view.level]),
    body: charted((room) => {
      const free = (room.width ?? 0) / FREE - (widestName(rows, names) + BESIDE) * TYPE
      return barsOf(comparison, compareWords, { ...telling(names), room: { words: free, ...room, ...most } })
    }),
    notes: said(
      absent.length === 0 ? '' : compareWords.table.absent(absent.map(short), period),
      ...peers.map(({ place, peers: like }) => {
        return words.peers(
          short(place),
          like.map((peer) => short(peer.place)),
        )
      }),
    ),
    least: 0,
    narrowest: barsWidth(facts, most.references),
    wish: barsCount(facts) * 0.3,
  }
}

/** Width that bars need for their names, for words that stand for figures and for what they are measured by, in sizes of their type. */
function barsWidth({ comparison, names, compareWords }: CompareFacts, references?: number): number {
  const { rows, plate } = comparison
  const { indicator } = plate.map.slice
  const unknown = rows.filter(({ figure }) => numberOf(figure.quantity) === null)
  const texts = [
    ...unknown.map(({ figure }) => names.phrases.quantity(figure.quantity, indicator)),
    ...barReferences(comparison, compareWords, names)
      .slice(0, references)
      .map(({ text }) => text),
  ]
  const widest = Math.max(0, ...texts.map(textWidth))
  return Math.max(NARROWEST, (widestName(rows, names) + BESIDE + widest) * FREE)
}

function widestName(rows: readonly Pick<ComparisonRow, 'place'>[], names: ChartContext['names']): number {
  return Math.max(0, ...rows.map(({ place }) => textWidth(names.place(place, 'short'))))
}

/** The years of the chosen places, or of the first few; null where there is one only. */
export function linesPanel({ comparison: given, names, compareWords }: CompareFacts): Panel | null {
  const comparison =
    given.view.places.length > 0 ? given : { ...given, view: { ...given.view, places: leading(given) } }
  const { timeline, view } = comparison
  const [first, last] = [timeline.periods.at(0), timeline.periods.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const words = pictureWordsOf(names.language)
  const isIndex = timeline.base !== null
  return {
    heading: (isIndex ? words.index : words.lines)(first, last),
    body: charted((room) => linesOf(comparison, compareWords, { ...telling(names), room })),
    notes: said(words.gray[view.level], view.scale === 'index' && !isIndex ? compareWords.lines.noBase : ''),
    least: LEAST.lines,
    narrowest: NARROWEST,
    wish: 4,
  }
}

/** The first places of a ranking, whose lines are named where nobody has chosen. */
function leading({ plate }: Comparison): readonly string[] {
  const known = plate.map.cells.filter(({ figure }) => isKnown(figure.quantity)).toSorted(byRank)
  return known.slice(0, NAMED).map(({ place }) => place)
}

/** Two indicators against each other; null where none is set against the first. */
export function scatterPanel({ comparison, names, compareWords, comparePhrases }: CompareFacts): Panel | null {
  const { scatter } = comparison
  if (scatter?.kind !== 'plot') return null
  const words = compareWords.scatter
  const [x, y] = [scatter.x, scatter.y].map(({ indicator }) => localText(indicator, 'name', names.language))
  const left = scatter.leftOut.map(({ place }) => names.place(place, 'short'))
  return {
    heading: words.title(x ?? '', y ?? ''),
    body: charted((room) => scatterOf(comparison, scatter, compareWords, { ...telling(names), room })),
    notes: said(
      left.length === 0 ? '' : words.left(left),
      scatter.correlation.kind === 'none' ? words.noCorrelation : findingsOf(comparison, names, comparePhrases).scatter,
    ),
    least: LEAST.scatter,
    narrowest: NARROWEST,
    wish: 5,
  }
}

/** Two years of the chosen places; null where there are none. */
export function slopesPanel({ comparison, names, compareWords }: CompareFacts): Panel | null {
  const { years, rows, view } = comparison
  if (years === null || rows.length === 0) return null
  return {
    heading: compareWords.change.title(years.from, years.to),
    body: charted((room) => slopesOf(comparison, years, compareWords, { ...telling(names), room })),
    notes: [pictureWordsOf(names.language).gray[view.level]],
    least: LEAST.slopes,
    narrowest: NARROWEST,
    wish: 4,
  }
}

/** Where the chosen places lie among all. */
export function stripPanel({ comparison, names, compareWords, comparePhrases }: CompareFacts): Panel {
  const words = compareWords.strip
  const without = comparison.distribution.without.map(({ place }) => names.place(place, 'short'))
  return {
    heading: words.title,
    body: charted((room) => stripOf(comparison, compareWords, { ...telling(names), room })),
    notes: said(
      without.length === 0 ? '' : words.without(without),
      findingsOf(comparison, names, comparePhrases).strip,
    ),
    least: 0,
    narrowest: NARROWEST,
    wish: 0,
  }
}

/** The figures of the chosen places with ranks, shares and distances; null where none is chosen. */
export function tablePanel(facts: CompareFacts): Panel | null {
  const { comparison, compareWords } = facts
  if (comparison.rows.length === 0) return null
  return {
    heading: compareWords.table.title,
    body: (width, size) => comparedTable(facts, width, size),
    notes: [],
    least: 0,
    narrowest: comparedWidth(facts),
    wish: 0,
  }
}

/** A chart is told its room in its own units. */
function charted(draw: (room: ChartRoom) => SvgNode): Panel['body'] {
  return (width, size, height) =>
    chartBlock(draw({ width: (width * TYPE) / size, height: (height * TYPE) / size }), size)
}

/** A picture stands alone: one scope serves all its charts. */
function telling(names: ChartContext['names']): ChartContext {
  return { names, scope: SCOPE }
}

function said(...notes: readonly string[]): readonly string[] {
  return notes.filter((note) => note !== '')
}
