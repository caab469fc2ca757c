import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { localeOf } from '@/lib/i18n/server'
import './styles/app.css'

export const metadata: Metadata = { applicationName: 'Angkatan', formatDetection: { telephone: false } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' }

/** Language and typeface of every page; the frames stand in the doors. Always dynamic, since the CSP nonce is new each time. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang={await localeOf()}>
      <body>{children}</body>
    </html>
  )
}
