import type { NextConfig } from 'next'
import { settings } from './data/settings'

process.env.NEXT_TELEMETRY_DISABLED ??= '1'
settings()

/** Scripts and styles are inline where Next writes them into static pages; nothing comes from another host. */
const contentSecurityPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked once, by `npm run check`; a build need not wait for the tests' types.
  typescript: { ignoreBuildErrors: true },
  htmlLimitedBots: /.*/,
  // A native module cannot be bundled.
  serverExternalPackages: ['@resvg/resvg-js', 'sharp'],
  experimental: {
    // The map is drawn a round trip sooner; the styles are 5 KB.
    inlineCss: true,
    turbopackCjsTreeShaking: true,
    turbopackCjsScopeHoisting: true,
    turbopackCrossModuleConstants: true,
    // Without this the browser gets all of d3's scales for the two that are used.
    optimizePackageImports: ['d3-scale', 'd3-array', 'd3-scale-chromatic', 'd3-color', 'simple-statistics'],
  },
  headers: async () => [
    {
      // The names of these files carry a hash of their content.
      source: '/data/:release/:file',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
    {
      // The documents of embeds bring a policy of their own: they alone may be framed.
      source: '/((?!(?:embed|embed/compare|embed/province/[^/]+)$).*)',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        { key: 'X-Frame-Options', value: 'DENY' },
      ],
    },
    {
      source: '/:path*',
      headers: [
        { key: 'X-Content-Type-Options', value: 'nosniff' },
        { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
        { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
      ],
    },
  ],
}

export default config
