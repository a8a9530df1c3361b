import type { PictureMetadata } from '@/data/model/picture-metadata'
import type { PictureName } from '@/data/model/picture-name'
import { chartStyle } from '../chart/chart-style'
import { compareHeading } from '../compare/heading'
import type { Element } from '../map/element'
import { arrangedComparison } from './compare-arrangement'
import type { CompareFacts } from './compare-content'
import { pictureDocument } from './picture-document'
import { pictureStyle, SCOPE } from './picture-style'

/** The picture of a comparison: its charts as its page draws them; the longest has the table of the places as well. */
export function comparePicture(
  facts: CompareFacts,
  name: PictureName,
  metadata: PictureMetadata | null = null,
): Element {
  const { comparison, names, compareWords, theme } = facts
  const { language } = names
  const title = compareHeading(comparison, names, compareWords)
  // Lines of maps and lines of charts have the same names: the latter hold here, in the type of pictures.
  const style = pictureStyle(theme, 1) + chartStyle(theme) + typeface
  return pictureDocument({ ...arrangedComparison(facts, name), title, language, style }, metadata)
}

const typeface = `.${SCOPE} .chart text{font-family:"Noto Sans SC","PingFang SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;font-size:12px}`
