import { chartStyle } from '@/components/chart/chart-style'
import type { SceneTheme } from '@/components/map/scene-style'
import { mapColors } from '@/components/svg/colors'
import type { SvgNode } from '@/components/svg/node'
import { node } from '@/components/svg/node'

/** A chart as a document of its own, with its style sheet and, in a fixed theme, its ground. */
export function standalone(chart: SvgNode, theme: SceneTheme): SvgNode {
  const [, , width = 0, height = 0] = (chart.attributes.viewBox ?? '').split(' ').map(Number)
  const ground = theme === 'reader' ? null : node('rect', { width, height, fill: mapColors[theme].ground })
  const isWords = (child: SvgNode | string) => typeof child !== 'string' && /^(title|desc)$/.test(child.tag)
  return node('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, ...chart.attributes }, [
    ...chart.children.filter(isWords),
    node('style', {}, [chartStyle(theme)]),
    ground,
    ...chart.children.filter((child) => !isWords(child)),
  ])
}
