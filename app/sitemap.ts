import type { MetadataRoute } from 'next'
import { connection } from 'next/server'
import { settings } from '@/lib/platform/settings'

/** The pages that anyone may find. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection()
  const { publicUrl } = settings()
  return [{ url: `${publicUrl}/public`, changeFrequency: 'weekly' }, { url: `${publicUrl}/sign-in` }]
}
