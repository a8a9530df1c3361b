import type { Element } from './element'

/** Prints a drawing as SVG text. Every text and attribute is escaped; styles hold no text from outside and stay as they are. */
export function printSvg({ tag, attributes, children }: Element): string {
  let text = `<${tag}`
  for (const name of Object.keys(attributes)) text += ` ${name}="${escaped(attributes[name] ?? '')}"`
  if (children.length === 0) return `${text}/>`
  text += '>'
  for (const child of children) {
    text += typeof child !== 'string' ? printSvg(child) : tag === 'style' ? child : escaped(child)
  }
  return `${text}</${tag}>`
}

const special = /[&<>"]/

/** Most texts and all paths have nothing to escape. */
function escaped(text: string): string {
  if (!special.test(text)) return text
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
