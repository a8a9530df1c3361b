import { compactJson, linedJson, readableJson } from './json'
import { neighborLists } from './neighbors'
import type { Products } from './products'

/** The text of each file that the build writes, by its name in data/geo. */
export function filesOf(products: Products): Readonly<Record<string, string>> {
  return {
    'plane.json': readableJson(products.plane),
    'provinces-small.json': compactJson(products.small),
    'provinces-large.json': compactJson(products.large),
    'prefectures.json': compactJson(products.prefectures),
    'placement.json': readableJson(products.placement),
    'points.json': readableJson(products.points),
    'neighbors.json': linedJson(neighborLists(products.neighbors)),
  }
}
