import { createElement, type ReactElement } from 'react'
import type { Element } from './element'

/** The React adapter of a drawing: the same elements as `printSvg` prints. */
export function MapSvg({ drawing }: { readonly drawing: Element }): ReactElement {
  return convert(drawing, 0)
}

function convert({ tag, attributes, children }: Element, key: number): ReactElement {
  const props: Record<string, string | number> = { key }
  for (const [name, value] of Object.entries(attributes)) props[reactName(name)] = value
  return createElement(
    tag,
    props,
    ...children.map((child, i) => (typeof child === 'string' ? child : convert(child, i))),
  )
}

/** React spells SVG's hyphenated attributes in camel case; aria-* and data-* stay. */
function reactName(name: string): string {
  if (name === 'class') return 'className'
  if (name === 'tabindex') return 'tabIndex'
  if (/^(aria|data)-/.test(name)) return name
  return name.replace(/[-:]([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
