import type { MetadataRoute } from 'next'
import { notFound } from 'next/navigation'
import { publicationOf } from '@/app/_open/publication'
import type { PageRef } from '@/data/address/page'
import { pathOf, regionPage } from '@/data/address/page'
import { localPath } from '@/data/address/path'
import type { Dataset } from '@/data/facts/dataset'
import { read } from '@/data/files/read'
import { languages } from '@/data/language'
import { settings } from '@/data/settings'

// The origin is that of the start, not of the build.
export const dynamic = 'force-dynamic'

/** Every page in both languages, changed on the day of its data. A sitemap has absolute addresses, or there is none. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { SITE_URL: origin } = settings()
  if (origin === undefined) notFound()
  const { date } = publicationOf('zh', read().release)
  const changed = date === null ? {} : { lastModified: date }
  return sitePages(read()).flatMap((path) => {
    const [zh, en] = [origin + localPath('zh', path), origin + localPath('en', path)]
    const alternates = { languages: { 'zh-CN': zh, en, 'x-default': zh } }
    return languages.map((language) => ({ url: origin + localPath(language, path), ...changed, alternates }))
  })
}

/** The paths of all pages that are for search engines, without language: every page but the search. */
function sitePages({ places, regions, indicators, bases }: Dataset): readonly string[] {
  const figures: readonly PageRef[] = [
    ...places.map(({ slug }): PageRef => ({ kind: 'province', id: slug })),
    ...regions.map(regionPage),
    ...indicators.map(({ id }): PageRef => ({ kind: 'indicator', id })),
    ...bases.map(({ id }): PageRef => ({ kind: 'base', id })),
  ]
  return [
    ...figures.map(pathOf),
    ...places.map(({ slug }) => `/provinces/${slug}/brief`),
    '/',
    '/compare',
    '/provinces',
    '/regions',
    '/indicators',
    '/sites',
    '/data',
    '/data/reconciliation',
    '/data/contradictions',
    '/data/releases',
    '/about',
    '/share/embed',
  ]
}
