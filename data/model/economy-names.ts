import type { Dataset } from './dataset'
import { say } from './language'
import type { Names } from './name-table'

/** The names, with those of the economies of the world tables beside those of places and regions. */
export function withEconomies(dataset: Dataset, names: Names): Names {
  const economies = new Map(dataset.economies.map((row) => [row.code, say(row, 'name', names.language)]))
  return { ...names, place: (id, length) => economies.get(id) ?? names.place(id, length) }
}
