import { formatNip, formatPhone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { rankLabel } from '@/lib/people/ranks'
import { type Sheet, sheetOf } from '@/lib/platform/sheets'

type Line = {
  fullName: string
  isHead: boolean
  nip: string | null
  grade: string | null
  post: string
  agencyName: string
  phone: string | null
}

/** The office manifest as a sheet: no passport data. */
export const manifestSheet = (lines: readonly Line[], name: string, t: Translate): Sheet =>
  sheetOf({ name, title: t('departures.manifest') }, lines, [
    [t('departures.number'), (_, place) => place],
    [t('departures.name'), (line) => line.fullName],
    [t('departures.headLabel'), (line) => (line.isHead ? t('departures.headLabel') : null)],
    [t('departures.nip'), (line) => line.nip && formatNip(line.nip)],
    [t('departures.rank'), (line) => line.grade && rankLabel(line.grade)],
    [t('departures.post'), (line) => line.post],
    [t('departures.agency'), (line) => line.agencyName],
    [t('departures.phone'), (line) => line.phone && formatPhone(line.phone)],
  ])
