import type { PaperRow } from '@/lib/documents/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'

const megabyte = 1024 * 1024

/** How large a paper is: in kilobytes up to one megabyte. */
export const sayBytes = (locale: Locale, bytes: number) =>
  bytes < megabyte
    ? `${formatNumber(locale, Math.max(1, Math.round(bytes / 1024)))} KB`
    : `${formatNumber(locale, bytes / megabyte, 1)} MB`

const kinds = {
  'application/pdf': 'documents.kindPdf',
  'image/jpeg': 'documents.kindJpg',
  'image/png': 'documents.kindPng',
} as const

/** Kind, size and time of a paper, for who is to open it. */
export function describePaper(paper: PaperRow, { t, locale, zone }: { t: Translate; locale: Locale; zone: Zone }) {
  return t('documents.kindSizeTime', {
    kind: t(kinds[paper.mediaType as keyof typeof kinds] ?? 'documents.kindPdf'),
    size: sayBytes(locale, paper.bytes),
    time: formatDateTime(locale, paper.at, zone),
  })
}
