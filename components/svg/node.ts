import { escaped } from '@/data/format/xml'

/** A plain element of a drawing: what it is, not where it is printed. Adapters turn it into text or React. */
export type SvgNode = {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgNode | string)[]
}

/** Makes an element. Numbers are written with at most two decimals; null and undefined attributes are left out. */
export function node(
  tag: string,
  attributes: Readonly<Record<string, string | number | null | undefined>> = {},
  children: readonly (SvgNode | string | null)[] = [],
): SvgNode {
  const kept: Record<string, string> = {}
  for (const name in attributes) {
    const value = attributes[name]
    if (value !== null && value !== undefined) kept[name] = typeof value === 'number' ? short(value) : value
  }
  return { tag, attributes: kept, children: children.filter((child) => child !== null) }
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Prints a drawing as SVG text. Every text and attribute is escaped; styles hold no text from outside and stay as they are. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  let text = `<${tag}`
  for (const name of Object.keys(attributes)) text += ` ${name}="${escaped(attributes[name] ?? '')}"`
  if (children.length === 0) return `${text}/>`
  text += '>'
  for (const child of children) {
    text += typeof child !== 'string' ? svgText(child) : tag === 'style' ? child : escaped(child)
  }
  return `${text}</${tag}>`
}
