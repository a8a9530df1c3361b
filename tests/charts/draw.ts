import { standalone } from '@/components/chart/standalone'
import type { Element } from '@/components/svg/node'
import { printSvg } from '@/components/svg/node'
import type { Theme } from '@/data/view/view'

/** A chart as a picture that stands alone. One element a line, so that a changed picture can be read as a diff. */
export function draw(chart: Element, theme: Theme = 'light'): string {
  return `${printSvg(standalone(chart, theme))}\n`.replaceAll('><', '>\n<')
}
