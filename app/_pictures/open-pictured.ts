import type { Language } from '@/data/model/language'
import type { Pictured } from '@/data/model/picture-address'
import { openComparePicture } from './open-compare-picture'
import type { OpenPicture } from './open-picture'
import { openPicture } from './open-picture'
import { openPlacePicture } from './open-place-picture'

/** Opens whatever a picture is asked of; null where there is no such place. */
export function openPictured(page: Pictured, search: URLSearchParams, language: Language): OpenPicture | null {
  switch (page.kind) {
    case 'map':
      return openPicture(search, language)
    case 'compare':
      return openComparePicture(search, language)
    case 'province':
      return openPlacePicture(page.slug, search, language)
  }
}
