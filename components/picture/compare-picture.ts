import type { PictureMetadata } from '@/data/model/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/model/picture-metadata'
import type { PictureName } from '@/data/model/picture-name'
import { chartStyle } from '../chart/chart-style'
import { compareHeading } from '../compare/heading'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { arrangedComparison } from './compare-arrangement'
import type { CompareFacts } from './compare-content'
import { pictureStyle, SCOPE } from './picture-style'

/** The picture of a comparison: its charts as its page draws them; the longest has the table of the places as well. */
export function comparePicture(
  facts: CompareFacts,
  name: PictureName,
  metadata: PictureMetadata | null = null,
): Element {
  const { comparison, names, compareWords, theme } = facts
  const { width, height, children } = arrangedComparison(facts, name)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: SCOPE,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: names.language === 'zh' ? 'zh-CN' : 'en',
      role: 'img',
    },
    [
      element('title', {}, [compareHeading(comparison, names, compareWords)]),
      metadata === null ? null : element('metadata', { id: METADATA_KEYWORD }, [metadataText(metadata)]),
      element('rect', { class: 'paper', width, height }),
      ...children,
      // Lines of maps and lines of charts have the same names: the latter hold here, in the type of pictures.
      element('style', {}, [pictureStyle(theme, 1) + chartStyle(theme) + typeface]),
    ],
  )
}

const typeface = `.${SCOPE} .chart text{font-family:"Noto Sans SC","PingFang SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;font-size:12px}`
