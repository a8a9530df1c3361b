import type { SceneTheme } from '@/components/map/scene-style'
import { inks } from '@/components/svg/colors'
import type { Element } from '@/components/svg/node'
import { element } from '@/components/svg/node'
import { chartStyle } from './chart-style'

/** A chart as a document of its own, with its style sheet and, in a fixed theme, its ground. */
export function standalone(chart: Element, theme: SceneTheme): Element {
  const [, , width = 0, height = 0] = (chart.attributes.viewBox ?? '').split(' ').map(Number)
  const ground = theme === 'reader' ? null : element('rect', { width, height, fill: inks[theme].ground })
  const isWords = (child: Element | string) => typeof child !== 'string' && /^(title|desc)$/.test(child.tag)
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, ...chart.attributes }, [
    ...chart.children.filter(isWords),
    element('style', {}, [chartStyle(theme)]),
    ground,
    ...chart.children.filter((child) => !isWords(child)),
  ])
}
