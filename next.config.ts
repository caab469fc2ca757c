import type { NextConfig } from 'next'
import { answerHeaders } from './lib/platform/answer-headers'

// What the proxy does not pass: files, and the way in and out of uploads.
const policy = (value: string) => [{ key: 'Content-Security-Policy', value: `${value}; frame-ancestors 'none'` }]
const policies = [
  {
    source: '/:path(_next/static/.*|icon.svg|favicon.ico|robots.txt|sitemap.xml|share.png)',
    headers: policy("default-src 'none'; style-src 'unsafe-inline'"),
  },
  { source: '/api/documents/:path*', headers: policy("sandbox; default-src 'none'") },
]

const config: NextConfig = {
  distDir: process.env.ANGKATAN_DIST || '.next',
  poweredByHeader: false,
  // Types are a check of their own (npm run types): no start and no test waits for them a second time.
  typescript: { ignoreBuildErrors: true },
  productionBrowserSourceMaps: false,
  typedRoutes: false,
  images: { unoptimized: true },
  // Reads a file of its own package, and is asked on the server alone.
  serverExternalPackages: ['pg-boss'],
  experimental: {
    authInterrupts: true,
    // A form carries text; files go past the proxy through the upload door, which has limits of its own.
    serverActions: { bodySizeLimit: '1mb' },
    proxyClientMaxBodySize: '2mb',
  },
  headers: async () => [{ source: '/:path*', headers: answerHeaders }, ...policies],
}

export default config
