import type { Theme } from '@/data/model/view'
import { inks } from '../map/inks'

/** The scope of a picture's styles and ids: a picture stands alone. */
export const SCOPE = 'p'

/** Dashes of the inset are drawn at this share of their size, and lifted to more than that. */
const INSET = 0.56

/**
 * The style of what lies around the map, and of the map's lines: on a page they keep their width on the screen, in a
 * picture they grow with it, which not every reader of SVG could otherwise do; `unit` is that of the map's shapes. Dashes are as strong in the inset.
 */
export function pictureStyle(theme: Theme, unit: number): string {
  const { ground, ink, faint, accent, paper } = inks[theme]
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
    '.inset .moves': `stroke-width:${Math.round((1.8 * unit) / INSET)}`,
    '.swatches .line': 'stroke-width:.8',
    // Round corners of halos are not seen at this size, and take an eighth of the time that a picture is drawn in.
    '.names text': 'stroke-linejoin:bevel',
  }
  return Object.entries(table)
    .map(([selectors, body]) => `.${SCOPE} ${selectors.replaceAll(',', `,.${SCOPE} `)}{${body}}`)
    .join('')
}
