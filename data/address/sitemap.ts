import { escaped } from '@/data/format/xml'

/** One page of a sitemap: its address in every language, by the language tag of each; `x-default` is for everybody else. */
type SitemapPage = Readonly<Record<'zh-CN' | 'en' | 'x-default', string>>

/**
 * Pages as a sitemap (sitemaps.org/protocol.html), each language an address of its own with all of them as alternates.
 * Addresses are absolute, as the protocol demands. `changed` is the day of the data, such as 2026-11-20; null leaves it out.
 */
export function sitemapXml(pages: readonly SitemapPage[], changed: string | null): string {
  const lines = pages.flatMap((page) => {
    const links = Object.entries(page).map(
      ([language, address]) => `<xhtml:link rel="alternate" hreflang="${language}" href="${escaped(address)}"/>`,
    )
    const day = changed === null ? '' : `<lastmod>${changed}</lastmod>`
    return [page['zh-CN'], page.en].map((address) => `<url><loc>${escaped(address)}</loc>${day}${links.join('')}</url>`)
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n')
}
