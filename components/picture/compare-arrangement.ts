import type { PictureName } from '@/data/model/picture-name'
import { pictureSizes } from '@/data/model/picture-name'
import { bestChoice } from './compare-charts'
import { highChoices, wideChoices } from './compare-choices'
import type { CompareFacts } from './compare-content'
import { compareTexts } from './compare-content'
import { comparisonThumb } from './compare-thumb'
import { compareTitle } from './compare-title'
import { unrolledComparison } from './compare-unrolled'
import type { Arranged } from './picture-arrangement'
import { placed } from './picture-block'
import { pictureFoot } from './picture-foot'
import { layouts } from './picture-layout'

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
  wide: { choices: wideChoices, size: 23, plots: 2, lines: 2 },
  article: { choices: highChoices, size: 18, plots: 2, lines: 2 },
  square: { choices: highChoices, size: 18, plots: 2, lines: 2 },
  portrait: { choices: highChoices, size: 20, plots: 2, lines: 3 },
}

/** Lays the picture of a comparison out at a size. */
export function arrangedComparison(facts: CompareFacts, name: PictureName): Arranged {
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
  const foot = pictureFoot(texts, facts.names.language, inner, footType)
  const top = margin * UPRIGHT + head.height + body * 0.9
  const room = { width: inner, height: size.height - margin * UPRIGHT - foot.height - body * 0.9 - top }
  const { choices, size: type, plots, lines } = chartLayouts[name]
  return {
    ...size,
    children: [
      placed(head, margin, margin * UPRIGHT),
      placed(bestChoice(choices(facts, plots), room, type, lines), margin, top),
      placed(foot, margin, size.height - margin * UPRIGHT - foot.height),
    ],
  }
}
