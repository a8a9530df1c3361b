import type { Dataset } from '@/data/model/dataset'
import type { Language } from '@/data/model/language'
import { localPath } from '../ui/address'

/** The page of a province, a region or the nation; null for an economy, which has none. */
export function placeAddress(dataset: Dataset, place: string, language: Language): string | null {
  const province = dataset.places.find(({ code }) => code === place)
  if (province !== undefined) return localPath(language, `/provinces/${province.slug}`)
  const region = dataset.regions.find(({ id }) => id === place)
  if (region === undefined) return null
  return localPath(language, region.scheme === 'nation' ? '/nation' : `/regions/${region.id}`)
}
