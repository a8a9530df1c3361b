import type { MetadataRoute } from 'next'
import { wordsOf } from '@/data/words/words'

/** What a home screen shows. The address bar stays: the address is the view. */
export default function manifest(): MetadataRoute.Manifest {
  const { site, siteDescription } = wordsOf('zh')
  return {
    id: '/',
    name: site,
    description: siteDescription,
    lang: 'zh-CN',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#faf7f0',
    theme_color: '#faf7f0',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  }
}
