import type { Element } from '../map/element'

/** What a picture adds to a drawing: names at sizes of their own, an inset that stands by itself, and
 * patterns that are coarse enough to be seen. */
export type Printed = { readonly names: readonly Element[]; readonly inset: Element | null; readonly patterns: Element }

/**
 * The drawing of a map for paper: without tooltips, which nobody can ask for there, without clip paths, since all lies
 * within the frame, and without names that have no room and are empty.
 */
export function printedMap(drawing: Element, { names, inset, patterns }: Printed): Element {
  const children = drawing.children.flatMap((child): readonly (Element | string)[] => {
    if (typeof child === 'string' || isKept.has(child.tag)) return [child]
    if (child.tag === 'defs') return [patterns]
    const { class: kind } = child.attributes
    if (kind === 'inset') return inset === null ? [] : [printed(inset)]
    const bare = printed(child)
    if (child.tag === 'clipPath') return []
    return [kind === 'marks' ? { ...bare, children: [...bare.children, ...names] } : bare]
  })
  return { ...drawing, attributes: { ...drawing.attributes, overflow: 'visible' }, children }
}

const isKept: ReadonlySet<string> = new Set(['title', 'desc', 'style'])

function printed(drawing: Element): Element {
  const children: (Element | string)[] = []
  for (const child of drawing.children) {
    if (typeof child === 'string' || child.children.length === 0 || child.tag === 'defs') {
      if (!isEmpty(child)) children.push(child)
    } else if (child.tag !== 'title' && !isEmpty(child)) children.push(printed(child))
  }
  return { ...drawing, attributes: unreferred(drawing.attributes), children }
}

/** A path without a course, or a text without a letter. */
function isEmpty(child: Element | string): boolean {
  return typeof child !== 'string' && (child.attributes.d === '' || (child.tag === 'text' && child.children[0] === ''))
}

function unreferred(attributes: Element['attributes']): Element['attributes'] {
  if (attributes.id === undefined && attributes['clip-path'] === undefined) return attributes
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'id' && name !== 'clip-path'))
}
