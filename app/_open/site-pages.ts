import type { Dataset } from '@/data/facts/dataset'
import { regionPath } from '@/data/search/find'

/** The paths of all pages that are for search engines, without language: every page but the search. */
export function sitePages({ places, regions, indicators, bases }: Dataset): readonly string[] {
  return [
    '/',
    '/compare',
    '/provinces',
    ...places.flatMap(({ slug }) => [`/provinces/${slug}`, `/provinces/${slug}/brief`]),
    '/regions',
    ...regions.map(regionPath),
    '/indicators',
    ...indicators.map(({ id }) => `/indicators/${id}`),
    '/sites',
    ...bases.map(({ id }) => `/sites/${id}`),
    '/data',
    '/data/reconciliation',
    '/data/contradictions',
    '/data/releases',
    '/about',
    '/share/embed',
  ]
}
