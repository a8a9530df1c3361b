import type { SvgNode } from './node'

/**
 * A drawing that needs no style sheet: what its rules say stands in attributes, those that are inherited as high up as
 * they hold. Office software and many readers of SVG know no style sheets, and draw everything in black without them.
 * Rules may be of tags, classes and descendants, as those of our drawings are.
 */
export function presented(drawing: SvgNode): SvgNode {
  const rules = rulesOf(sheetsOf(drawing))
  return lifted(inlined(drawing, { line: [], color: null }, rules))
}

/** An element of a selector, such as `.bar.own` or `text`. */
type Simple = { readonly tag: string; readonly classes: readonly string[] }

type Rule = {
  /** The element itself last, before it what it stands in. */
  readonly path: readonly Simple[]
  readonly weight: number
  readonly declarations: readonly (readonly [property: string, value: string])[]
}

/** What says nothing of how an element looks in a file, and what is the usual value anyway. */
const ignored = /^(pointer-events|forced-color-adjust|cursor|outline|font-variant-numeric|tabindex|data-.*)$/
const usual: Readonly<Record<string, string>> = { 'vector-effect': 'none' }

function sheetsOf({ tag, children }: SvgNode): string {
  return children.map((child) => (typeof child !== 'string' ? sheetsOf(child) : tag === 'style' ? child : '')).join('')
}

/** The rules of a sheet, the stronger ones last. */
function rulesOf(sheet: string): readonly Rule[] {
  const plain = sheet.replaceAll(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '')
  const rules = [...plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
    const declarations = body.split(';').flatMap((one) => {
      const at = one.indexOf(':')
      const property = one.slice(0, at).trim()
      return at < 0 || ignored.test(property) ? [] : longhand(property, one.slice(at + 1).trim())
    })
    return selectors.split(',').flatMap((selector): readonly Rule[] => {
      if (selector.includes(':')) return []
      const path = selector.trim().split(/\s+/).map(simpleOf)
      const weight = path.reduce((sum, { tag, classes }) => sum + classes.length * 100 + (tag === '' ? 0 : 1), 0)
      return [{ path, weight, declarations }]
    })
  })
  return [...rules].sort((a, b) => a.weight - b.weight)
}

/** The shorthand of type is no attribute; its parts are. */
function longhand(property: string, value: string): Rule['declarations'] {
  const [, weight, size, family] = property === 'font' ? (/^(\d+) (\S+) (.+)$/.exec(value) ?? []) : []
  if (weight === undefined || size === undefined || family === undefined) return [[property, value]]
  return [
    ['font-weight', weight],
    ['font-size', size],
    ['font-family', family],
  ]
}

function simpleOf(selector: string): Simple {
  const [tag = '', ...classes] = selector.split('.')
  return { tag, classes }
}

/** What selectors ask of an element. */
type Seen = { readonly tag: string; readonly classes: ReadonlySet<string> }

/** What stands around an element, from the outside in, and the color that it has from there. */
type Around = { readonly line: readonly Seen[]; readonly color: string | null }

function inlined(element: SvgNode, around: Around, rules: readonly Rule[]): SvgNode {
  const { tag, children } = element
  const { class: names = '', ...attributes } = element.attributes
  const line = [...around.line, { tag, classes: new Set(names.split(' ')) }]
  const said = Object.fromEntries(Object.entries(attributes).filter(([name]) => !ignored.test(name)))
  for (const { path, declarations } of rules) {
    if (matches(path, line)) for (const [property, value] of declarations) said[property] = value
  }
  // `currentColor` is a name for what the sheet says, and office software has its own idea of it.
  const { color = around.color } = said
  delete said.color
  for (const [property, value] of Object.entries(said)) {
    if (value === 'currentColor' && color !== null) said[property] = color
    if (value === 'inherit' || usual[property] === value) delete said[property]
  }
  return {
    tag,
    attributes: said,
    children: children.flatMap((child): readonly (SvgNode | string)[] => {
      if (typeof child === 'string') return [child]
      return child.tag === 'style' ? [] : withHalo(inlined(child, { line, color }, rules))
    }),
  }
}

/** A text with a halo as two, the halo first: who does not know the order of painting draws it over the letters. */
function withHalo(element: SvgNode): readonly SvgNode[] {
  const { 'paint-order': order, ...attributes } = element.attributes
  if (element.tag !== 'text' || order !== 'stroke') return [element]
  const letters = Object.entries(attributes).filter(([name]) => !name.startsWith('stroke'))
  return [
    { ...element, attributes: { ...attributes, fill: 'none', 'aria-hidden': 'true' } },
    { ...element, attributes: { ...Object.fromEntries(letters), stroke: 'none' } },
  ]
}

/** Whether the last of a line of elements is what a path asks for, the others standing around it in their order. */
function matches(path: readonly Simple[], line: readonly Seen[]): boolean {
  const own = path.at(-1)
  const element = line.at(-1)
  if (own === undefined || element === undefined || !isSuch(own, element)) return false
  let left = path.length - 2
  for (let i = line.length - 2; i >= 0 && left >= 0; i -= 1) {
    const [asked, found] = [path[left], line[i]]
    if (asked !== undefined && found !== undefined && isSuch(asked, found)) left -= 1
  }
  return left < 0
}

function isSuch({ tag, classes }: Simple, seen: Seen): boolean {
  return (tag === '' || tag === seen.tag) && classes.every((name) => seen.classes.has(name))
}

/** Properties that an element has from what it stands in; the first ones matter to text only. */
const ofText = ['font-family', 'font-weight', 'font-size', 'text-anchor'] as const
const inherited = [
  ...ofText,
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linejoin',
  'stroke-linecap',
  'stroke-dasharray',
] as const

const groups: ReadonlySet<string> = new Set(['g', 'svg', 'a'])
const undrawn: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'defs', 'clipPath'])

/** Moves what all elements of a group say to the group: of each property the most frequent value. */
function lifted(element: SvgNode): SvgNode {
  const children = element.children.map((child) => (typeof child === 'string' ? child : lifted(child)))
  const drawn = children.filter((child) => typeof child !== 'string').filter(({ tag }) => !undrawn.has(tag))
  if (!groups.has(element.tag)) return { ...element, children }
  const common: Record<string, string> = {}
  for (const property of isFixed(element) ? ofText : inherited) {
    const asked = isOfText(property) ? drawn.filter(hasLetters) : drawn
    const values = asked.map(({ attributes }) => attributes[property])
    const value = mostFrequent(values)
    if (value !== null) common[property] = value
  }
  return {
    tag: element.tag,
    attributes: { ...element.attributes, ...common },
    children: children.map((child) =>
      typeof child === 'string' || undrawn.has(child.tag) ? child : without(child, common),
    ),
  }
}

function isOfText(property: string): boolean {
  return ofText.some((one) => one === property)
}

function hasLetters({ tag, children }: SvgNode): boolean {
  return tag === 'text' || children.some((child) => typeof child !== 'string' && hasLetters(child))
}

/**
 * Whether an element holds something that would look another way: what patterns are made of has everything from around
 * them, and what is drawn once more elsewhere has it from there.
 */
function isFixed({ tag, attributes, children }: SvgNode): boolean {
  if (tag === 'pattern' || (attributes.id !== undefined && !undrawn.has(tag))) return true
  return children.some((child) => typeof child !== 'string' && isFixed(child))
}

/** The most frequent of some values; null where one is missing, or where it would save nothing. */
function mostFrequent(values: readonly (string | undefined)[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value === undefined) return null
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, a], [, b]) => b - a)
  return first === undefined || (first[1] < 2 && values.length > 1) ? null : first[0]
}

function without({ tag, attributes, children }: SvgNode, common: Readonly<Record<string, string>>): SvgNode {
  const own = Object.entries(attributes).filter(([name, value]) => common[name] !== value)
  return { tag, attributes: Object.fromEntries(own), children }
}
