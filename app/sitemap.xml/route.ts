import { publicationOf } from '@/app/_open/publication'
import { sitePages } from '@/app/_open/site-pages'
import { localPath } from '@/data/address/path'
import { sitemapXml } from '@/data/address/sitemap'
import { read } from '@/data/files/read'
import { settings } from '@/data/settings'

// The origin is that of the start, not of the build.
export const dynamic = 'force-dynamic'

/** Every page in both languages, changed on the day of its data. A sitemap has absolute addresses, or there is none. */
export function GET(): Response {
  const { SITE_URL: origin } = settings()
  if (origin === undefined) {
    const reason = 'There is no sitemap: it needs absolute addresses, and SITE_URL is not set.\n'
    return new Response(reason, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
  }
  const pages = sitePages(read()).map((path) => {
    const chinese = origin + localPath('zh', path)
    return { 'zh-CN': chinese, en: origin + localPath('en', path), 'x-default': chinese }
  })
  return new Response(sitemapXml(pages, publicationOf('zh', read().release).date), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
