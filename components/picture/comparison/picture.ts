import { chartStyle } from '@/components/chart/chart-style'
import { linesChart } from '@/components/compare/charts/lines'
import { stripChart } from '@/components/compare/charts/strip'
import { compareTitle, pictureFoot } from '@/components/picture/frame'
import type { Arranged } from '@/components/picture/parts'
import { described, pictureDocument, pictureStyle, SCOPE } from '@/components/picture/parts'
import { layouts } from '@/components/picture/sizes'
import { headed } from '@/components/picture/texts'
import type { Block } from '@/components/svg/block'
import { paragraph, placed, stacked } from '@/components/svg/block'
import type { SvgNode } from '@/components/svg/node'
import type { PictureName } from '@/data/address/picture'
import { pictureSizes } from '@/data/address/picture'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { bracketed, localText } from '@/data/language'
import { compareHeading } from '@/data/text/page-titles'
import { mapPartWordsOf } from '@/data/words/map-parts'
import { pictureWordsOf } from '@/data/words/words'
import type { CompareFacts } from './content'
import { compareTexts } from './content'
import { bestArrangement, highChoices, wideChoices } from './fit'
import { panelBlock } from './panel'
import { barsCount, barsPanel, chartPanel, chartPanels, tablePanel } from './panels'
import { everyPlace } from './table'

/** The picture of a comparison: its charts as its page draws them; the longest has the table of the places as well. */
export function comparePicture(
  facts: CompareFacts,
  name: PictureName,
  metadata: PictureMetadata | null = null,
): SvgNode {
  const { comparison, names, compareWords, theme } = facts
  const { language } = names
  const title = compareHeading(comparison, names, compareWords)
  // Lines of maps and lines of charts have the same names: the latter hold here, in the type of pictures.
  const style = pictureStyle(theme, 1) + chartStyle(theme) + typeface
  return pictureDocument(
    { ...arrangedComparison(facts, name), title, description: described(compareTexts(facts)), language, style },
    metadata,
  )
}

const typeface = `.${SCOPE} .chart text{font-family:"Noto Sans SC","PingFang SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;font-size:12px}`

/** Margins above and below are less than those at the sides: lines have air of their own. */
const UPRIGHT = 0.85

/** How charts are laid out, the usual size of their type, how many plots there may be, and lines of notes under each. */
type ChartLayout = {
  readonly choices: typeof wideChoices
  readonly size: number
  readonly plots: number
  readonly lines: number
}

const chartLayouts: Readonly<Record<Exclude<PictureName, 'long' | 'thumb'>, ChartLayout>> = {
  card: { choices: wideChoices, size: 15.5, plots: 1, lines: 1 },
  wide: { choices: wideChoices, size: 25, plots: 2, lines: 2 },
  article: { choices: highChoices, size: 18, plots: 2, lines: 2 },
  square: { choices: highChoices, size: 22.3, plots: 2, lines: 2 },
  portrait: { choices: highChoices, size: 23, plots: 2, lines: 3 },
}

/** Lays the picture of a comparison out at a size. */
function arrangedComparison(facts: CompareFacts, name: PictureName): Arranged {
  switch (name) {
    case 'long':
      return unrolledComparison(facts)
    case 'thumb':
      return comparisonThumb(facts)
    case 'card':
    case 'wide':
    case 'article':
    case 'square':
    case 'portrait':
      return framed(facts, name)
  }
}

/** Title above, sources below, the charts between them as large as they can be. */
function framed(facts: CompareFacts, name: keyof typeof chartLayouts): Arranged {
  const { margin, title, foot: footType, body } = layouts[name]
  const size = pictureSizes[name]
  const texts = compareTexts(facts)
  const inner = size.width - 2 * margin
  const head = compareTitle(texts, inner, title)
  const top = margin * UPRIGHT + head.height + body * 0.9
  const { choices, size: type, plots, lines } = chartLayouts[name]
  const { least } = layouts[name]
  const drawn = (foot: Block) => {
    const room = { width: inner, height: size.height - margin * UPRIGHT - foot.height - body * 0.9 - top }
    return { foot, ...bestArrangement(choices(facts, plots), room, { size: type, least, lines }) }
  }
  // Charts stretch: there is room for more lines of sources than beside a map, but not always for a large code.
  const footOf = (module: number) =>
    pictureFoot(texts, facts.names.language, inner, { ...footType, lines: footType.lines + 2, module })
  const usual = drawn(footOf(footType.module))
  const { foot, block } = usual.isLegible ? usual : drawn(footOf(SMALL_MODULE))
  return {
    ...size,
    children: [
      placed(head, margin, margin * UPRIGHT),
      placed(block, margin, top),
      placed(foot, margin, size.height - margin * UPRIGHT - foot.height),
    ],
  }
}

/** Pixels of a module where charts would else be too small to read. */
const SMALL_MODULE = 3

/** Everything under each other, as long as it needs to be: every chart, the table, definitions and sources. */
function unrolledComparison(facts: CompareFacts): Arranged {
  const { margin, title, foot, body, least } = layouts.long
  const { width } = pictureSizes.long
  const { shown, names } = facts
  const { language } = names
  const texts = compareTexts(facts)
  const inner = width - 2 * margin
  const { about } = mapPartWordsOf(language)
  const remarks = shown.flatMap(({ series: { indicator } }) => {
    const name = shown.length === 1 ? '' : localText(indicator, 'name', language)
    const of = name === '' ? '' : bracketed(name, language)
    const [definition, comparability] = [
      localText(indicator, 'definition', language),
      localText(indicator, 'comparability', language),
    ]
    return [
      headed(about.definition + of, definition, language),
      ...(comparability === '' ? [] : [headed(about.comparability + of, comparability, language)]),
    ]
  })
  // What stretches with the room stands above what has a height of its own.
  const charts = chartPanels(facts).toSorted((a, b) => Number(b.wish > 0) - Number(a.wish > 0))
  const table = tablePanel(facts)
  const panels = table === null ? charts : [...charts, table]
  const all = stacked(
    [
      compareTitle(texts, inner, title),
      ...panels.map((panel) => {
        const size = Math.max(least, Math.min(body * 0.95, inner / panel.narrowest))
        return panelBlock(panel, { width: inner, size, lines: Number.POSITIVE_INFINITY }, panel.wish * 2 * body)
      }),
      ...(facts.comparison.rows.length > 0 ? [] : [everyPlace(facts, inner, foot.size * 1.05)]),
      stacked(
        remarks.map((remark) => paragraph(remark, inner, { size: foot.size, leading: 1.6 })),
        body * 0.5,
      ),
      pictureFoot(texts, language, inner, foot),
    ],
    body * 1.4,
  )
  const height = Math.max(pictureSizes.long.height, Math.ceil(all.height + 2 * margin * UPRIGHT))
  return { width, height, children: [placed(all, margin, margin * UPRIGHT)] }
}

/** Size of the letters of the smallest picture, in pixels. */
const SMALLEST = 11
/** So few bars leave room for a second chart. */
const FEW = 2

/** What is said and the bars, for a square as large as a thumbnail: what does not survive that size is left out. */
function comparisonThumb(facts: CompareFacts): Arranged {
  const { margin, title } = layouts.thumb
  const { width, height } = pictureSizes.thumb
  const { subtitle, ...texts } = compareTexts(facts)
  const inner = width - 2 * margin
  const head = stacked(
    [
      compareTitle({ title: texts.title, subtitle: '', definition: '' }, inner, title),
      paragraph(subtitle, inner, { size: title.subtitle, look: 'quiet', leading: 1.3 }, 2),
    ],
    2,
  )
  const room = height - 2 * margin - head.height - 8
  const drawn = barsCount(facts) > FEW ? smallBars(facts, inner, room) : fewBars(facts, inner, room)
  return { width, height, children: [placed(head, margin, margin), placed(drawn, margin, margin + head.height + 8)] }
}

/** As many bars as there is room for, and how many more there would be. */
function smallBars(facts: CompareFacts, width: number, room: number): Block {
  const counted = barsCount(facts)
  const references = barsPanel(facts, { references: 1 }).narrowest * SMALLEST <= width ? 1 : 0
  const drawn = (rows: number, height: number): Block => {
    const more = rows === counted ? '' : pictureWordsOf(facts.names.language).more(counted - rows)
    const said = paragraph(more, width, { size: SMALLEST * 0.92, look: 'quiet', leading: 1.4 })
    const bars = barsPanel(facts, { rows, references })
    return stacked([bars.body(width, SMALLEST, height - said.height), said], 1)
  }
  const fitting = Array.from({ length: counted }, (_, i) => counted - i).find((rows) => drawn(rows, 0).height <= room)
  return drawn(fitting ?? 1, room)
}

/** Few bars over the years, or over how all places lie. */
function fewBars(facts: CompareFacts, width: number, room: number): Block {
  const bars = barsPanel(facts).body(width, SMALLEST, 0)
  const other = chartPanel(linesChart, facts) ?? chartPanel(stripChart, facts)
  const gap = SMALLEST * 1.2
  const below = other?.body(width, SMALLEST, room - bars.height - gap)
  return stacked(below === undefined ? [bars] : [bars, below], gap)
}
