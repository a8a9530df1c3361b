import type { Language } from '@/data/model/language'
import type { Block } from './picture-block'
import type { PictureTexts } from './picture-content'

export type Room = { readonly width: number; readonly height: number }

/** What a picture is composed of: its texts, and parts that are drawn as large as the arrangement lets them. */
export type PictureParts = {
  readonly texts: PictureTexts
  readonly language: Language
  /** The map in a box, its names at a size of type in pixels or without any. */
  readonly map: (room: Room, names: number | null) => Block
  /** Width of the map's drawing in its own units. */
  readonly extent: number
  /** Share of the picture's width that the map may take beside a column, where it is less than usual. */
  readonly most?: number
  /** Whether the map stands alone: there are neither legend nor figures. */
  readonly isAlone?: boolean
  /** Legend and figures in a column of a width at a size of type; `scale` is that of the map. */
  readonly aside: (width: number, size: number, scale: number) => Block
  /** The classes in one strip. */
  readonly strip: (width: number, size: number) => Block
  /** What only the longest picture has: whole tables, and texts with their headings. */
  readonly tables: (width: number, size: number) => readonly Block[]
  readonly remarks: readonly string[]
}
