import { formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { rankLabel } from '@/lib/people/ranks'
import { writeSheet } from '@/lib/platform/sheets'

type Line = {
  fullName: string
  isHead: boolean
  nip: string | null
  grade: string | null
  post: string
  agencyName: string
  phone: string | null
}

/** The office manifest as a CSV file for a spreadsheet: no passport data. */
export function writeManifestSheet(lines: readonly Line[], t: Translate): string {
  const head = [
    t('departures.number'),
    t('departures.name'),
    t('departures.headLabel'),
    t('departures.nip'),
    t('departures.rank'),
    t('departures.post'),
    t('departures.agency'),
    t('departures.phone'),
  ]
  const rows = lines.map((line, n) => [
    String(n + 1),
    line.fullName,
    line.isHead ? t('departures.headLabel') : '',
    line.nip ?? '',
    line.grade ? rankLabel(line.grade) : '',
    line.post,
    line.agencyName,
    line.phone ? formatPhone(line.phone) : '',
  ])
  return writeSheet(head, rows)
}
