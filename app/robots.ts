import type { MetadataRoute } from 'next'
import { settings } from '@/data/settings'

// The origin is that of the start, not of the build.
export const dynamic = 'force-dynamic'

/** Everything may be read but the answers to searches. The sitemap is named where there is one. */
export default function robots(): MetadataRoute.Robots {
  const { SITE_URL } = settings()
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/search', '/en/search'] },
    ...(SITE_URL === undefined ? {} : { sitemap: `${SITE_URL}/sitemap.xml` }),
  }
}
