import { rgb } from 'd3-color'
import type { Choropleth } from '@/data/model/choropleth'
import { classCount } from '@/data/model/classification'
import { paletteOf, usualFamily } from '@/data/model/palette-family'
import type { Theme } from '@/data/model/view'
import { classColors } from './palette'

/** The look of one class: its fill, and the ink in which a label is legible on it. */
export type Swatch = { readonly fill: string; readonly label: string }

/** One swatch a class, for each theme. Every output takes its colors from here and from `inks`. */
export type Paint = Readonly<Record<Theme, readonly Swatch[]>>

/** Gives each class of a map its fill, once. `palette` is the view's. */
export function paint(map: Choropleth, palette: string | null = null): Paint {
  return { light: swatches(map, palette, 'light'), dark: swatches(map, palette, 'dark') }
}

function swatches({ classification }: Choropleth, palette: string | null, theme: Theme): readonly Swatch[] {
  const { indicator, thresholds } = classification
  const midpoint = indicator.midpoint ?? 0
  const below = thresholds.filter((threshold) => threshold <= midpoint).length
  const chosen = paletteOf(palette, usualFamily(indicator))
  const colors = classColors(chosen, classCount(classification), below, theme)
  return colors.map((color) => ({ fill: rgb(color).formatHex(), label: labelInk(color) }))
}

/** Black or white: the only pair of which one is legible, 4.5:1, on every color. */
function labelInk(fill: string): string {
  return contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff'
}

/** Contrast of two colors (WCAG 2.2, relative luminance and contrast ratio), from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  const { r, g, b } = rgb(color)
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
