import type { SceneTheme } from '@/components/map/scene-style'
import { mapColors } from '@/components/svg/colors'
import type { Theme } from '@/data/view/view'
import { seriesColors } from './series'

/**
 * The style sheet of all charts of a page, to be printed once. Every rule begins with `.chart`. Colors come by class;
 * where the reader's system sets them, shapes, dashes and fills still tell everything apart.
 */
export function chartStyle(theme: SceneTheme): string {
  if (theme !== 'reader') return common + colors(theme) + forced
  return `${common}${colors('light')}@media screen and (prefers-color-scheme:dark){${colors('dark')}}${forced}${printed}`
}

const common = rules({
  '': 'overflow:visible;fill:none;stroke-linejoin:round',
  '&:not(.key)': 'display:block;width:100%;height:auto',
  text: 'font:400 12px system-ui,"PingFang SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums lining-nums;pointer-events:none',
  '.halo text': 'paint-order:stroke;stroke-width:3',
  'text.name': 'font-weight:500',
  '.grid,.base,.leader,.reference': 'stroke-width:1',
  '.base': 'shape-rendering:crispEdges',
  '.zero': 'stroke-width:1',
  '.line': 'stroke:currentColor;stroke-width:1.8;stroke-linecap:round',
  '.hollow .line': 'stroke-dasharray:7 4',
  '.reference .line': 'stroke-width:1.2;stroke-dasharray:2 3',
  '.other .line': 'stroke-width:1',
  '.cut': 'stroke:currentColor;stroke-width:1.2',
  '.marker': 'fill:currentColor;stroke-width:1',
  '.hollow .marker': 'stroke:currentColor;stroke-width:1.5',
  '.below': 'stroke:currentColor;stroke-width:2;stroke-dasharray:0 4;stroke-linecap:round',
  '.missing': 'stroke-width:1',
  '.peers,.equality': 'stroke-dasharray:1 3',
  '.region': 'stroke-dasharray:5 3',
  '.break': 'stroke-width:1;stroke-dasharray:4 3',
  '.quadrant': 'stroke-width:1;stroke-dasharray:5 3',
  '.then .line': 'stroke-dasharray:6 4',
  '.band': 'fill:currentColor;stroke:none',
  '.sized .marker': 'fill-opacity:.68',
  '.size': 'stroke-width:1',
  '.tick,.tick .line': 'stroke-width:1.2;stroke-linecap:butt',
  '.chosen.tick .line': 'stroke-width:3',
  '.pole': 'stroke-width:1',
  '.hit': 'fill:none;pointer-events:all',
})

function colors(theme: Theme): string {
  const { ground, ink, faint, accent, circle } = mapColors[theme]
  const { hair, gray, bar, lead } = quiet[theme]
  return rules({
    '': `color:${faint}`,
    text: `fill:${ink}`,
    '.halo text': `stroke:${ground}`,
    '.axis text,.faint text,text.faint': `fill:${faint}`,
    '.grid': `stroke:${hair}`,
    '.leader,.pole': `stroke:${lead}`,
    '.base,.missing,.break,.quadrant': `stroke:${faint}`,
    '.zero,.benchmark': `stroke:${ink}`,
    '.other': `color:${gray}`,
    '.reference': `color:${ink}`,
    '.chosen': `color:${accent}`,
    '.amount': `fill:${bar}`,
    '.other.tick,.strip .other': `color:${faint}`,
    '.tick,.size': `stroke:${faint}`,
    '.chosen .amount': `fill:${accent}`,
    '.band': `color:${hair}`,
    '.marker': `stroke:${ground}`,
    '.scatter .chosen .marker': `stroke:${ink}`,
    '.hollow .marker': `fill:${ground};stroke:currentColor`,
    '.now': `color:${accent}`,
    '.then': `color:${circle}`,
    ...Object.fromEntries(seriesColors[theme].map((color, i) => [`.s${i}`, `color:${color}`])),
    ...Object.fromEntries(groupColors[theme].map((color, i) => [`.g${i}`, `color:${color}`])),
    ':focus-visible': `outline:2px solid ${accent};outline-offset:2px`,
  })
}

/** Hairlines, the lines of places that nobody chose, and the bars of these. */
export const quiet: Readonly<Record<Theme, { hair: string; gray: string; bar: string; lead: string }>> = {
  light: { hair: '#e2dccf', gray: '#c6c0b3', bar: '#818e97', lead: '#9b968b' },
  dark: { hair: '#343a41', gray: '#59616a', bar: '#76828c', lead: '#6d757d' },
}

/** The colors of up to four groups of places, and last of none: from the series, without the accent. */
export const groupColors: Readonly<Record<Theme, readonly string[]>> = {
  light: ['#347dd5', '#9e7600', '#3c6f5d', '#3c1b35', mapColors.light.faint],
  dark: ['#7f9bff', '#ddd23c', '#7affc5', '#e59bba', mapColors.dark.faint],
}

const forced = `@media (forced-colors:active){${rules({
  '': 'color:CanvasText',
  'text,.axis text,.faint text,text.faint': 'fill:CanvasText',
  '.halo text': 'stroke:Canvas',
  '.grid,.band': 'stroke:GrayText;fill:none',
  '.base,.leader,.pole,.size,.tick,.missing,.break,.quadrant,.zero,.benchmark': 'stroke:CanvasText',
  '.other': 'color:GrayText',
  '.series,.reference,.now,.then,.group': 'color:CanvasText',
  '.chosen': 'color:Highlight',
  '.amount': 'fill:GrayText',
  '.chosen .amount': 'fill:Highlight',
  '.marker': 'stroke:Canvas',
  '.hollow .marker': 'fill:Canvas;stroke:CanvasText',
})}}`

const printed = `@media print{${rules({ '': 'break-inside:avoid', '.other': 'color:#8a857b' })}}`

function rules(table: Readonly<Record<string, string>>): string {
  return Object.entries(table)
    .map(([selectors, body]) => {
      const scoped = selectors
        .split(',')
        .map((selector) =>
          selector === '' ? '.chart' : selector.startsWith('&') ? `.chart${selector.slice(1)}` : `.chart ${selector}`,
        )
      return `${scoped.join(',')}{${body}}`
    })
    .join('')
}
