import type { Element } from '@/components/map/element'
import type { Language } from '@/data/model/language'
import { printable } from './printable'

/** A drawing as the font of pictures can set it: for rasterizing, where no other font can stand in. What is not drawn stays out. */
export function printableDrawing(drawing: Element, language: Language): Element {
  return {
    ...drawing,
    children: drawing.children.flatMap((child): readonly (Element | string)[] => {
      if (typeof child === 'string') return [drawing.tag === 'text' ? printable(child, language) : child]
      return unseen.has(child.tag) ? [] : [printableDrawing(child, language)]
    }),
  }
}

const unseen: ReadonlySet<string> = new Set(['title', 'desc', 'metadata'])
