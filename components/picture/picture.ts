import type { PictureMetadata } from '@/data/model/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/model/picture-metadata'
import type { PictureName } from '@/data/model/picture-name'
import type { Theme } from '@/data/model/view'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { arranged } from './picture-arrangement'
import type { PictureParts } from './picture-parts'
import { pictureStyle, SCOPE } from './picture-style'

/**
 * A picture that leaves the site: title, map, legend, figures, sources, notes and address, as a tree of plain elements for
 * `printSvg`. Pure: the same parts give the same picture. `unit` is that of the map's shapes in its plane.
 */
export function picture(
  parts: PictureParts,
  { name, theme, unit }: { readonly name: PictureName; readonly theme: Theme; readonly unit: number },
  metadata: PictureMetadata | null = null,
): Element {
  const { width, height, children } = arranged(parts, name)
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: SCOPE,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: parts.language === 'zh' ? 'zh-CN' : 'en',
      role: 'img',
    },
    [
      element('title', {}, [parts.texts.caption]),
      metadata === null ? null : element('metadata', { id: METADATA_KEYWORD }, [metadataText(metadata)]),
      element('rect', { class: 'paper', width, height }),
      ...children,
      // Behind the map's own style, which it changes.
      element('style', {}, [pictureStyle(theme, unit)]),
    ],
  )
}
