import type { SvgNode } from '@/components/svg/node'
import { svgText } from '@/components/svg/node'
import type { Theme } from '@/data/view/view'
import { standalone } from '@/tests/support/standalone-chart'

/** A chart as a picture that stands alone. One element a line, so that a changed picture can be read as a diff. */
export function draw(chart: SvgNode, theme: Theme = 'light'): string {
  return `${svgText(standalone(chart, theme))}\n`.replaceAll('><', '>\n<')
}
