import type { Language } from '@/data/model/language'
import type { PictureMetadata } from '@/data/model/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/model/picture-metadata'
import type { Element } from '../map/element'
import { element } from '../map/element'
import { SCOPE } from './picture-style'

type Contents = {
  readonly width: number
  readonly height: number
  readonly children: readonly Element[]
  readonly title: string
  readonly language: Language
  readonly style: string
}

/** A picture as a document of its own: title, metadata, paper, what is drawn, and its style, as plain elements for `printSvg`. */
export function pictureDocument(
  { width, height, children, title, language, style }: Contents,
  metadata: PictureMetadata | null,
): Element {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: SCOPE,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: language === 'zh' ? 'zh-CN' : 'en',
      role: 'img',
    },
    [
      element('title', {}, [title]),
      metadata === null ? null : element('metadata', { id: METADATA_KEYWORD }, [metadataText(metadata)]),
      element('rect', { class: 'paper', width, height }),
      ...children,
      // Behind the styles of what is drawn, which it changes.
      element('style', {}, [style]),
    ],
  )
}
