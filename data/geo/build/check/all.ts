import { linesIn, partsIn } from '../decode'
import type { Inputs } from '../inputs'
import { provinceCodes } from '../places'
import type { Products } from '../products'
import type { GeoTopology } from '../topology'
import { dashProblems } from './dashes'
import { hainanProblems, insetProblems } from './frames'
import { islandProblems } from './islands'
import { labelProblems } from './labels'
import { gapProblems, placeProblems } from './places'
import { pointProblems } from './points'
import { tileProblems } from './tiles'

/** Everything that is wrong with one map, each problem a sentence that begins with the file's name. */
export function mapProblems(file: string, topology: GeoTopology): string[] {
  return [placeProblems, gapProblems, islandProblems, dashProblems, insetProblems, hainanProblems].flatMap((problems) =>
    problems(file, topology),
  )
}

/** Everything that is wrong with what was built and with the labels and tiles set by hand. */
export function allProblems(inputs: Inputs, products: Products): string[] {
  const provinces = partsIn(products.large, 'provinces')
  const middles = new Map(Object.entries(products.placement.centers))
  return [
    ...mapProblems('provinces-small.json', products.small),
    ...mapProblems('provinces-large.json', products.large),
    ...mapProblems('prefectures.json', products.prefectures),
    ...labelProblems(inputs.labels, provinceCodes, provinces, linesIn(products.large, 'dashes')),
    ...tileProblems(inputs.tiles, provinceCodes, products.neighbors, middles),
    ...pointProblems(
      products.points,
      inputs.bases,
      inputs.zones,
      provinces,
      partsIn(products.prefectures, 'prefectures'),
    ),
  ]
}
