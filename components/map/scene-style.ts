import { mapColors } from '@/components/svg/colors'
import type { Theme } from '@/data/view/view'
import type { ClassFills } from './palette'

/** The theme of a drawing: fixed for pictures and embeds; `reader` follows the reader's setting on pages and prints light. */
export type SceneTheme = Theme | 'reader'

/**
 * The style sheet of one map. Every rule begins with `.scope`, so that two maps on a page keep their own colors; the
 * land carries the class as well, because the inset's copy of it is styled from the inside only.
 */
export function sceneStyle(scope: string, fills: ClassFills, theme: SceneTheme, extra: ExtraRules): string {
  const colors = (of: Theme) => colorRules(scope, fills, of) + rules(scope, extra(of))
  if (theme !== 'reader') return commonRules(scope) + colors(theme)
  return `${commonRules(scope)}${colors('light')}@media screen and (prefers-color-scheme:dark){${colors('dark')}}`
}

/** Colors by selector that only some drawings need. */
type ExtraRules = (theme: Theme) => Readonly<Record<string, string>>

function commonRules(scope: string): string {
  return rules(scope, {
    '.land,.line,.islet': 'stroke-width:.8;vector-effect:non-scaling-stroke;stroke-linejoin:round',
    '.land': 'forced-color-adjust:none',
    '.islet': 'fill:none;stroke-width:.5;pointer-events:none',
    '.line': 'fill:none;stroke-linecap:round',
    '.dash': 'stroke-width:1.8',
    '.undetermined': 'stroke-dasharray:3 2',
    '.casing,.chosen': 'fill:none;stroke-width:2.6;vector-effect:non-scaling-stroke;stroke-linejoin:round',
    '.casing': 'stroke-width:5.5',
    text: 'font-family:system-ui,"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;pointer-events:none',
    '.names text,.sea': 'paint-order:stroke;stroke-width:2.5;stroke-linejoin:round',
    '.must': 'display:none',
    '.frame': 'fill:none;stroke-width:1',
  })
}

function colorRules(scope: string, fills: ClassFills, theme: Theme): string {
  const { ground, ink, outline, land, faint, accent, paper, circle } = mapColors[theme]
  const classes = Object.fromEntries(
    fills[theme].flatMap(({ fill, label }, i) => [
      [`.c${i}`, `fill:${fill}`],
      [`.on${i}`, `fill:${label};stroke:${fill}`],
    ]),
  )
  return rules(scope, {
    '.land': `stroke:${outline}`,
    '.open,.zero,.islet': `stroke:${theme === 'light' ? outline : faint}`,
    '.line': `stroke:${faint}`,
    '.dash': `stroke:${ink}`,
    '.frame': `stroke:${faint}`,
    text: `fill:${ink}`,
    '.sea': `stroke:${ground}`,
    '.plain': `fill:${land}`,
    '.zero': `fill:${paper}`,
    '.ground': `fill:${paper}`,
    '.mark': `stroke:${faint};fill:${faint}`,
    ...classes,
    '.sheet': `fill:${ground}`,
    '.casing': `stroke:${ground}`,
    '.chosen': `stroke:${accent}`,
    '.base': `fill:${accent};stroke:${ground}`,
    '.zone': `stroke:${ground}`,
    '.lit': `stroke:${ink};stroke-width:3`,
    '.revoked': `fill:none;stroke:${ink}`,
    '.circle': `fill:${circle};fill-opacity:.62;stroke:${ground}`,
    '.negative': `fill:none;stroke:${circle};stroke-width:2`,
  })
}

function rules(scope: string, table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(
      ([selectors, body]) =>
        `${selectors
          .split(',')
          .map((selector) => `.${scope} ${selector}`)
          .join(',')}{${body}}`,
    )
    .join('')
}

/** The sizes of marks in units of the drawing. A drawing on a phone is a third as large, so its marks are larger. */
export type MarkSize = {
  readonly name: 'wide' | 'narrow'
  /** Radius of a zone. */
  readonly dot: number
  /** Radius of a cluster, and the size of its number. */
  readonly disc: number
  readonly type: number
  /** How near to a cluster no other mark of the same province is suffered. */
  readonly cushion: number
  /** Half the height of a base. */
  readonly diamond: number
  /** Half the width of the name of a province, where names are shown. */
  readonly label: number
}

export const wide: MarkSize = { name: 'wide', dot: 5, disc: 9.5, type: 13, cushion: 11, diamond: 9, label: 10 }
export const narrow: MarkSize = { name: 'narrow', dot: 9, disc: 21, type: 28, cushion: 55, diamond: 15, label: 0 }

/** By how much style sheets enlarge an element: the window's pixels in one of its own. */
export function cssZoom(element: HTMLElement): number {
  const own = element.offsetWidth
  // The width of its own is rounded; style sheets enlarge by round numbers.
  return own === 0 ? 1 : Math.round((element.getBoundingClientRect().width / own) * 100) / 100
}
