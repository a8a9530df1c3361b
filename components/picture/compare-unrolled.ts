import { say } from '@/data/model/language'
import { pictureSizes } from '@/data/model/picture-name'
import type { CompareFacts } from './compare-content'
import { compareTexts } from './compare-content'
import { everyPlace } from './compare-figures'
import { panelBlock } from './compare-panel'
import { barsPanel, linesPanel, scatterPanel, slopesPanel, stripPanel, tablePanel } from './compare-panels'
import { compareTitle } from './compare-title'
import type { Arranged } from './picture-arrangement'
import { placed, stacked } from './picture-block'
import { headed } from './picture-content'
import { pictureFoot } from './picture-foot'
import { layouts } from './picture-layout'
import { paragraph } from './picture-text'

/** Margins above and below are less than those at the sides: lines have air of their own. */
const UPRIGHT = 0.85

/** Everything under each other, as long as it needs to be: every chart, the table, definitions and sources. */
export function unrolledComparison(facts: CompareFacts): Arranged {
  const { margin, title, foot, body } = layouts.long
  const { width } = pictureSizes.long
  const { series, names, words } = facts
  const { language } = names
  const texts = compareTexts(facts)
  const inner = width - 2 * margin
  const remarks = series.flatMap(({ indicator }) => {
    const name = series.length === 1 ? '' : say(indicator, 'name', language)
    const of = name === '' ? '' : language === 'zh' ? `（${name}）` : ` (${name})`
    const [definition, comparability] = [
      say(indicator, 'definition', language),
      say(indicator, 'comparability', language),
    ]
    return [
      headed(words.about.definition + of, definition, language),
      ...(comparability === '' ? [] : [headed(words.about.comparability + of, comparability, language)]),
    ]
  })
  const panels = [barsPanel, linesPanel, slopesPanel, scatterPanel, stripPanel, tablePanel]
    .map((panelOf) => panelOf(facts))
    .filter((panel) => panel !== null)
  const all = stacked(
    [
      compareTitle(texts, inner, title),
      ...panels.map((panel) => {
        const size = Math.min(body * 0.95, inner / panel.narrowest)
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
