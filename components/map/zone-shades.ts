import type { Theme } from '@/data/model/view'
import { inks } from './inks'

/** From the first batch to the eighth: the earlier, the stronger against the ground. */
const shades: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#4a1b52', '#5c2c64', '#6e3c76', '#804d88', '#935d9a', '#a56eac', '#b77ebe', '#c98fd0'],
  dark: ['#f6d9ff', '#e7c7f0', '#d9b5e2', '#caa3d3', '#bb91c5', '#ac7fb6', '#9e6da8', '#8f5b99'],
}

/** The color of a batch, from 1. */
export function shadeOf(batch: number, theme: Theme): string {
  return shades[theme][batch - 1] ?? inks[theme].ink
}

/** The colors of zones by batch and of clusters, by selector. */
export function zoneRules(theme: Theme): Readonly<Record<string, string>> {
  const { ground, ink } = inks[theme]
  return {
    ...Object.fromEntries(shades[theme].map((shade, i) => [`.z${i + 1}`, `fill:${shade}`])),
    '.count circle': `fill:${shadeOf(2, theme)};stroke:${ground}`,
    '.count text': `fill:${ground}`,
    '.gone circle': `fill:${ground};stroke:${ink}`,
    '.gone text': `fill:${ink}`,
  }
}
