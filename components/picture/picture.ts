import type { PictureMetadata } from '@/data/model/picture-metadata'
import type { PictureName } from '@/data/model/picture-name'
import type { Theme } from '@/data/model/view'
import type { Element } from '../map/element'
import { arranged } from './picture-arrangement'
import { pictureDocument } from './picture-document'
import type { PictureParts } from './picture-parts'
import { pictureStyle } from './picture-style'

/**
 * A picture that leaves the site: title, map, legend, figures, sources, notes and address. Pure: the same parts give the
 * same picture. `unit` is that of the map's shapes in its plane.
 */
export function picture(
  parts: PictureParts,
  { name, theme, unit }: { readonly name: PictureName; readonly theme: Theme; readonly unit: number },
  metadata: PictureMetadata | null = null,
): Element {
  const { language, texts } = parts
  const style = pictureStyle(theme, unit)
  return pictureDocument({ ...arranged(parts, name), title: texts.caption, language, style }, metadata)
}
