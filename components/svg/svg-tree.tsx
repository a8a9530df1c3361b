import type { ReactElement } from 'react'
import { createElement } from 'react'
import type { SvgNode } from './node'

/**
 * The React adapter of a drawing: the same elements as `printSvg` prints. Children are known by their place, or counted
 * by tag, so that an element that comes or goes leaves its siblings in the page.
 */
export function SvgTree({ drawing }: { readonly drawing: SvgNode }): ReactElement {
  return convert(drawing, 'svg')
}

function convert({ tag, attributes, children }: SvgNode, key: string): ReactElement {
  const props: Record<string, string> = { key }
  for (const [name, value] of Object.entries(attributes)) props[reactName(name)] = value
  const seen = new Map<string, number>()
  return createElement(
    tag,
    props,
    ...children.map((child) => {
      if (typeof child === 'string') return child
      const nth = (seen.get(child.tag) ?? 0) + 1
      seen.set(child.tag, nth)
      return convert(child, child.attributes['data-place'] ?? `${child.tag} ${nth}`)
    }),
  )
}

/** React spells SVG's hyphenated attributes in camel case; aria-* and data-* stay. */
function reactName(name: string): string {
  if (name === 'class') return 'className'
  if (name === 'tabindex') return 'tabIndex'
  if (/^(aria|data)-/.test(name)) return name
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
