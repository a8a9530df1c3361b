import type { Embeddable } from './embed-address'

/** Widths in pixels that an embed is made for. */
export const EMBED_WIDTH = { least: 280, usual: 800, most: 1600 } as const

/** Below this width the legend stands under the map. */
export const EMBED_WIDE = 820

/** From this width on the figures of a province stand beside its map. */
export const CARD_WIDE = 640

/** What the legend takes of a wide map, with the gap. */
const LEGEND = 216

/**
 * About how high an embed of a width is, in whole pixels: for hosts that ask before the frame can tell. A frame that is
 * lower scrolls inside.
 */
export function embedHeight(kind: Embeddable['kind'], width: number): number {
  const isWide = width >= EMBED_WIDE
  const inner = Math.max(EMBED_WIDTH.least, width) - (isWide ? 40 : 24)
  switch (kind) {
    case 'map':
      return Math.round(isWide ? 290 + Math.min(840, (inner - LEGEND) * 0.785) : 430 + inner * 0.785)
    case 'compare':
      return Math.round(240 + Math.min(600, inner) * 0.55)
    case 'province':
      return width >= CARD_WIDE ? 560 : Math.round(620 + Math.min(420, inner) * 0.8)
  }
}
