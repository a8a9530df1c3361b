import type { Element } from './element'

/** Prints a drawing as SVG text. Every text and attribute is escaped; styles hold no text from outside and stay as they are. */
export function printSvg(root: Element): string {
  const attributes = Object.entries(root.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('')
  if (root.children.length === 0) return `<${root.tag}${attributes}/>`
  const children = root.children
    .map((child) => (typeof child === 'string' ? (root.tag === 'style' ? child : escaped(child)) : printSvg(child)))
    .join('')
  return `<${root.tag}${attributes}>${children}</${root.tag}>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
