import { pictureSizes } from '@/data/model/picture-name'
import type { CompareFacts } from './compare-content'
import { compareTexts } from './compare-content'
import { barsCount, barsPanel, linesPanel, stripPanel } from './compare-panels'
import { comparePictureWords } from './compare-picture-words'
import { compareTitle } from './compare-title'
import type { Arranged } from './picture-arrangement'
import type { Block } from './picture-block'
import { placed, stacked } from './picture-block'
import { layouts } from './picture-layout'
import { paragraph } from './picture-text'

/** Size of the letters of the smallest picture, in pixels. */
const SMALLEST = 11
/** So few bars leave room for a second chart. */
const FEW = 2

/** What is said and the bars, for a square as large as a thumbnail: what does not survive that size is left out. */
export function comparisonThumb(facts: CompareFacts): Arranged {
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
    const more = rows === counted ? '' : comparePictureWords(facts.names.language).more(counted - rows)
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
  const other = linesPanel(facts) ?? stripPanel(facts)
  const gap = SMALLEST * 1.2
  return stacked([bars, other.body(width, SMALLEST, room - bars.height - gap)], gap)
}
