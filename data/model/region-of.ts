import { schemes } from './region-scheme'
import type { Series } from './series'

/** The region of a province in the four-region scheme; null for Hong Kong, Macao, Taiwan and for what is no province. */
export function regionOf(members: Series['members'], place: string): string | null {
  const [four] = schemes
  return four.find((region) => members[region]?.includes(place) === true) ?? null
}
