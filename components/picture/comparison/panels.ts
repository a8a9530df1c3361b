import { TYPE } from '@/components/chart/chart'
import type { ChartContext, ChartRoom } from '@/components/chart/figure-axis'
import { barReferences, barsChart, barsOf } from '@/components/compare/charts/bars'
import type { CompareChart } from '@/components/compare/charts/chart'
import { linesChart } from '@/components/compare/charts/lines'
import { compareCharts } from '@/components/compare/charts/list'
import { slopesChart } from '@/components/compare/charts/slopes'
import { findingText } from '@/components/compare/findings'
import { SCOPE } from '@/components/picture/parts'
import type { SvgNode } from '@/components/svg/node'
import { textWidth } from '@/components/svg/text-width'
import type { Comparison } from '@/data/comparison/comparison'
import type { ComparisonRow } from '@/data/comparison/rows'
import { isKnown, numberOf } from '@/data/facts/quantity'
import { byRank } from '@/data/map/choropleth'
import { pictureWordsOf } from '@/data/words/words'
import type { CompareFacts } from './content'
import type { Panel } from './panel'
import { chartBlock } from './panel'
import { comparedTable, comparedWidth } from './table'

/** Least width of a chart, and what stands between a name and a word, in sizes of its type. */
const NARROWEST = 20
const BESIDE = 2.4
/** A sixth of its width is left to the bars themselves, whatever the words. */
const FREE = 6 / 5

/** Bars when none is chosen, and how many of them have a named line. */
const FIRST = 10
const NAMED = 5

type ChartPanel = Panel & Pick<CompareChart['picture'], 'role'>

/** Every chart of the comparison that has something to draw, in the order of its page. */
export function chartPanels(facts: CompareFacts): readonly ChartPanel[] {
  return compareCharts.flatMap((one) => {
    const panel = one === barsChart ? barsPanel(facts) : chartPanel(one, facts)
    return panel === null ? [] : [{ ...panel, role: one.picture.role }]
  })
}

/** A chart with the heading and the notes of the page, or with those that a picture has of its own; null where nothing is drawn. */
export function chartPanel(one: CompareChart, facts: CompareFacts): Panel | null {
  const { names, compareWords: words, comparePhrases } = facts
  const comparison = one === linesChart ? withLeading(facts.comparison) : facts.comparison
  const { title, claims, instead, notes, draw } = one.show({ comparison, words, names })
  if (draw === null || (one === slopesChart && comparison.rows.length === 0)) return null
  return {
    heading: title,
    body: charted((room) => draw({ ...contextOf(names), room })),
    notes: said(...notes, instead || findingText(claims, names, comparePhrases)),
    least: one.picture.least,
    narrowest: NARROWEST,
    wish: one.picture.wish,
    ...ownTexts(one, facts),
  }
}

/** A picture says the years in its headings, and what gray lines are. */
function ownTexts(one: CompareChart, facts: CompareFacts): Partial<Pick<Panel, 'heading' | 'notes'>> {
  const { timeline, view } = facts.comparison
  const words = pictureWordsOf(facts.names.language)
  const gray = words.gray[view.level]
  if (one === slopesChart) return { notes: [gray] }
  if (one !== linesChart) return {}
  const [first = '', last = ''] = [timeline.periods.at(0), timeline.periods.at(-1)]
  const isIndex = timeline.base !== null
  return {
    heading: (isIndex ? words.index : words.lines)(first, last),
    notes: said(gray, view.scale === 'index' && !isIndex ? facts.compareWords.lines.noBase : ''),
  }
}

/** How many bars there are: of the chosen places that the year has, or of the first ten. */
export function barsCount({ comparison: { rows, thematic } }: CompareFacts): number {
  return rows.length > 0 ? rows.length : Math.min(FIRST, thematic.map.cells.length)
}

/** The chosen places as bars, or the first ten; at most so many of them where they are counted. */
export function barsPanel(facts: CompareFacts, most: Pick<ChartRoom, 'rows' | 'references'> = {}): Panel {
  const { comparison, names, compareWords } = facts
  const { view, thematic, rows, peers } = comparison
  const words = pictureWordsOf(names.language)
  const short = (place: string) => names.place(place, 'short')
  const absent = view.places.filter((place) => rows.every((row) => row.place !== place))
  const { period } = thematic.map.slice
  return {
    heading: words.bars(period, rows.length > 0 ? '' : compareWords.bars.titleOfAll[view.level]),
    body: charted((room) => {
      const free = (room.width ?? 0) / FREE - (widestName(rows, names) + BESIDE) * TYPE
      return barsOf(comparison, compareWords, { ...contextOf(names), room: { words: free, ...room, ...most } })
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
    wish: barsCount(facts) * barsChart.picture.wish,
  }
}

/** Width that bars need for their names, for words that stand for figures and for what they are measured by, in sizes of their type. */
function barsWidth({ comparison, names, compareWords }: CompareFacts, references?: number): number {
  const { rows, thematic } = comparison
  const { indicator } = thematic.map.slice
  const unknown = rows.filter(({ figure }) => numberOf(figure.quantity) === null)
  const texts = [
    ...unknown.map(({ figure }) => names.grammar.quantity(figure.quantity, indicator)),
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

/** Where nobody has chosen, the first places of the ranking have lines with a name. */
function withLeading(comparison: Comparison): Comparison {
  const { view, thematic } = comparison
  if (view.places.length > 0) return comparison
  const known = thematic.map.cells.filter(({ figure }) => isKnown(figure.quantity)).toSorted(byRank)
  return { ...comparison, view: { ...view, places: known.slice(0, NAMED).map(({ place }) => place) } }
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

/** A chart gets its room in its own units. */
function charted(draw: (room: ChartRoom) => SvgNode): Panel['body'] {
  return (width, size, height) =>
    chartBlock(draw({ width: (width * TYPE) / size, height: (height * TYPE) / size }), size)
}

/** A picture stands alone: one scope serves all its charts. */
function contextOf(names: ChartContext['names']): ChartContext {
  return { names, scope: SCOPE }
}

function said(...notes: readonly string[]): readonly string[] {
  return notes.filter((note) => note !== '')
}
