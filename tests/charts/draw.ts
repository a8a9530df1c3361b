import { standalone } from '@/components/chart/standalone'
import type { Element } from '@/components/map/element'
import { printSvg } from '@/components/map/print-svg'
import type { Theme } from '@/data/model/view'

/** A chart as a picture that stands alone. One element a line, so that a changed picture can be read as a diff. */
export function draw(chart: Element, theme: Theme = 'light'): string {
  return `${printSvg(standalone(chart, theme))}\n`.replaceAll('><', '>\n<')
}
