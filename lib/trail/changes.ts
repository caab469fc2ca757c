import { phaseLabels } from '@/lib/cohorts/phase'
import { delegationLabels } from '@/lib/delegations/labels'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { stateLabels as nominationLabels } from '@/lib/nominations/states'
import { stateLabels as participantLabels } from '@/lib/participants/lifecycle'
import { messages } from './messages'

/** One field that an act changed; `from` is null where the act set it for the first time. */
export type Change = { field: string; from: unknown; to: unknown }

/** Each field that differs between the two sides of a trail row. */
export function changesOf(row: { before: unknown; after: unknown }): Change[] {
  const before = fieldsOf(row.before)
  const after = fieldsOf(row.after)
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
}

const fieldsOf = (json: unknown): Record<string, unknown> =>
  json && typeof json === 'object' && !Array.isArray(json) ? (json as Record<string, unknown>) : {}

/** The word for a changed field; null for one that only a developer knows. */
export const fieldLabel = (field: string): MessageKey | null =>
  `field_${field}` in messages ? (`trail.field_${field}` as MessageKey) : null

const labelsOf: Record<string, Record<string, string>> = {
  cohort: phaseLabels,
  delegation: delegationLabels,
  lineup: delegationLabels,
  nomination: nominationLabels,
  participant: participantLabels,
}

/** The word for a state of the row's subject; null for anything else. */
export const stateLabel = (subjectKind: string, value: unknown): MessageKey | null =>
  ((typeof value === 'string' && labelsOf[subjectKind]?.[value]) || null) as MessageKey | null
