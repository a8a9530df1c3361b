import type { SvgNode } from '@/components/svg/node'
import type { Theme } from '@/data/view/view'

/** All elements of a drawing, in the order in which they are painted. */
export function elementsOf(root: SvgNode): readonly SvgNode[] {
  return [root, ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsOf(child)))]
}

/** The elements that carry a class. */
export function withClass(root: SvgNode, name: string): readonly SvgNode[] {
  return elementsOf(root).filter((one) => one.attributes.class?.split(' ').includes(name))
}

/** The printed style sheet of a drawing. */
export function sheetOf(root: SvgNode): string {
  const [sheet = ''] = elementsOf(root).find((one) => one.tag === 'style')?.children ?? []
  return typeof sheet === 'string' ? sheet : ''
}

/** The rules of a drawing in the reader's theme that hold when the reader's setting is this one. */
export function sheetIn(theme: Theme, root: SvgNode): string {
  const [common = '', dark = ''] = sheetOf(root).split('@media screen and (prefers-color-scheme:dark)')
  return theme === 'dark' ? common + dark.slice(1, -1) : common
}

/** What a browser fills a shape with: the last rule of its classes, else its own attribute. */
export function fillsOf(sheet: string, scope: string): (shape: SvgNode) => string | undefined {
  const rules = Array.from(sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g), ([, selectors = '', body = '']) => ({
    selectors: selectors.split(','),
    fill: /(?:^|;)fill:([^;]+)/.exec(body)?.[1],
  })).filter((rule) => rule.fill !== undefined)
  return (shape) => {
    const classes = (shape.attributes.class ?? '').split(' ').map((name) => `.${scope} .${name}`)
    const last = rules.findLast(({ selectors }) => selectors.some((selector) => classes.includes(selector)))
    return last?.fill ?? shape.attributes.fill
  }
}
