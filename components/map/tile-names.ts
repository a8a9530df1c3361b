import { textWidth } from '../chart/text-width'
import type { Element } from './element'
import { LABEL_DROP } from './labels'
import { TILE, TILE_TYPE } from './tiles'

/** What a name keeps from the edges of its tile. */
const AIR = 3

/** A tile grid whose longer names are set smaller, so that each stays within its tile. */
export function fittingTiles(drawing: Element): Element {
  const children = drawing.children.map((child) => {
    if (typeof child === 'string') return child
    return child.tag === 'text' ? fitting(child) : fittingTiles(child)
  })
  return { ...drawing, children }
}

function fitting(name: Element): Element {
  const [text] = name.children
  const size = (TILE - 2 * AIR) / (typeof text === 'string' ? textWidth(text) : 0)
  if (size >= TILE_TYPE) return name
  const y = Number(name.attributes.y) - (TILE_TYPE - size) * LABEL_DROP
  return { ...name, attributes: { ...name.attributes, y: y.toFixed(1), 'font-size': size.toFixed(1) } }
}
