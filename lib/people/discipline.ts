import type { MessageKey } from '@/lib/i18n/catalogue'
import { addDays, addMonths, type Day } from '@/lib/platform/dates'

/** Discipline of civil servants (PP 94/2021): its levels, and how long each keeps a person at home. */
export const disciplineLevels = ['ringan', 'sedang', 'berat'] as const
export type DisciplineLevel = (typeof disciplineLevels)[number]

export const disciplineLabels: Record<DisciplineLevel, MessageKey> = {
  ringan: 'people.disciplineRingan',
  sedang: 'people.disciplineSedang',
  berat: 'people.disciplineBerat',
}

/** What is kept of a sanction; no text of the case. `endsOn` is the last day it runs. */
export type Discipline = { level: DisciplineLevel; decidedOn: Day; endsOn: Day | null }

/** Months of waiting per level: after the decision for a light one, after the last day for the others. Data of the call. */
export type WaitingMonths = Record<DisciplineLevel, number>
export const defaultWaitingMonths: WaitingMonths = { ringan: 6, sedang: 12, berat: 24 }

/** The first day on which the person may go again; null while the last day of a running sanction is not recorded. */
export function freeFrom({ level, decidedOn, endsOn }: Discipline, waiting: WaitingMonths = defaultWaitingMonths) {
  if (level === 'ringan') return addMonths(decidedOn, waiting.ringan)
  return endsOn && addMonths(addDays(endsOn, 1), waiting[level])
}
