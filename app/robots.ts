import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { settings } from '@/lib/platform/settings'

/** Searchers find what is public, and the way in; everything else is for who has an account. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection()
  return {
    rules: {
      userAgent: '*',
      allow: ['/public', '/sign-in', '/_next/static/', '/favicon.ico', '/icon.svg', '/share.png'],
      disallow: '/',
    },
    sitemap: `${settings().publicUrl}/sitemap.xml`,
  }
}
