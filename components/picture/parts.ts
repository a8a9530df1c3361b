import type { Block } from '@/components/svg/block'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'
import type { PictureMetadata } from '@/data/export/picture-metadata'
import { METADATA_KEYWORD, metadataText } from '@/data/export/picture-metadata'
import type { Language } from '@/data/language'
import { locales } from '@/data/language'
import type { Theme } from '@/data/view/view'
import type { PictureTexts } from './texts'

export type Room = { readonly width: number; readonly height: number }

/** What a picture is composed of: its texts, and parts that are drawn as large as the arrangement lets them. */
export type PictureParts = {
  readonly texts: PictureTexts
  readonly language: Language
  /** The map in a box, its names at a size of type in pixels or without any. */
  readonly map: (room: Room, names: number | null) => Block
  /** Width and height of the map's drawing in its own units. */
  readonly extent: Room
  /** How far the upper or lower left corner of the map is free, to a depth from that edge, in the same units. */
  readonly free: (edge: 'upper' | 'lower', depth: number) => number
  /** Legend and figures in a column of a width at a size of type; `scale` is that of the map. */
  readonly aside: (width: number, size: number, scale: number) => Block
  /** The legend alone, in one column or as low as it can be, and the figures alone. */
  readonly key: (width: number, size: number, scale: number) => Block
  readonly keyAcross: PictureParts['key']
  readonly figures: (width: number, size: number) => Block
  /** Whether the legend stands under the map where the figures stand beside it. */
  readonly isKeyApart: boolean
  /** The classes in one strip. */
  readonly strip: (width: number, size: number) => Block
  /** What only the longest picture has: whole tables, and texts with their headings. */
  readonly tables: (width: number, size: number) => readonly Block[]
  readonly remarks: readonly string[]
}

/** A composed picture: its size in CSS pixels, and its parts where they lie. */
export type Arranged = Room & { readonly children: readonly SvgNode[] }

/** The scope of a picture's styles and ids: a picture stands alone. */
export const SCOPE = 'p'

/** Dashes of the inset are drawn at this share of their size, and lifted to more than that. */
const INSET_DASH = 0.56

/**
 * The style of what lies around the map, and of the map's lines: on a page they keep their width on the screen, in a
 * picture they grow with it, which not every reader of SVG could otherwise do; `unit` is that of the map's shapes. Dashes are as strong in the inset.
 */
export function pictureStyle(theme: Theme, unit: number): string {
  const { ground, ink, faint, accent, paper } = mapColors[theme]
  const table: Readonly<Record<string, string>> = {
    text: `font-family:"Noto Sans SC","PingFang SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif;fill:${ink};font-weight:400`,
    '.paper': `fill:${ground}`,
    '.strong': 'font-weight:500',
    '.quiet': `fill:${faint}`,
    '.choice': `fill:${accent};font-weight:500`,
    '.rule': `fill:${faint};fill-opacity:.45`,
    '.bar': `fill:${faint};fill-opacity:.28`,
    '.bar.own': `fill:${accent};fill-opacity:.4`,
    '.box': `fill:${paper}`,
    '.map path,.map use': 'vector-effect:none',
    '.land,.line': `vector-effect:none;stroke-width:${0.8 * unit}`,
    '.islet': `vector-effect:none;stroke-width:${0.5 * unit}`,
    '.casing': `vector-effect:none;stroke-width:${5.5 * unit}`,
    '.chosen': `vector-effect:none;stroke-width:${2.6 * unit}`,
    '.dash': 'stroke-width:inherit',
    '.moves': `stroke-width:${1.8 * unit}`,
    '.inset .moves': `stroke-width:${Math.round((1.8 * unit) / INSET_DASH)}`,
    '.swatches .line': 'stroke-width:.8',
    // Round corners of halos are not seen at this size, and take an eighth of the time that a picture is drawn in.
    '.names text': 'stroke-linejoin:bevel',
  }
  return Object.entries(table)
    .map(([selectors, body]) => `.${SCOPE} ${selectors.replaceAll(',', `,.${SCOPE} `)}{${body}}`)
    .join('')
}

/** A drawing with a view box of its own, at a size in a picture. */
export function sized(drawing: SvgNode, width: number, height: number): SvgNode {
  const place = node('svg', { x: 0, y: 0, width, height })
  return { ...drawing, attributes: { ...drawing.attributes, ...place.attributes } }
}

/** The finding and its sources. */
export function described({ title, source }: Pick<PictureTexts, 'title' | 'source'>): string {
  return [title, source].filter((text) => text !== '').join('\n')
}

type Contents = {
  readonly width: number
  readonly height: number
  readonly children: readonly SvgNode[]
  readonly title: string
  /** What it says and from where, for who cannot see it. */
  readonly description: string
  readonly language: Language
  readonly style: string
}

/** A picture as a document of its own: title, metadata, paper, what is drawn, and its style, as plain elements for `printSvg`. */
export function pictureDocument(
  { width, height, children, title, description, language, style }: Contents,
  metadata: PictureMetadata | null,
): SvgNode {
  return node(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: SCOPE,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      lang: locales[language].tag,
      role: 'img',
    },
    [
      node('title', {}, [title]),
      node('desc', {}, [description]),
      metadata === null ? null : node('metadata', { id: METADATA_KEYWORD }, [metadataText(metadata)]),
      node('rect', { class: 'paper', width, height }),
      ...children,
      // Behind the styles of what is drawn, which it changes.
      node('style', {}, [style]),
    ],
  )
}
