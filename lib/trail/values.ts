import { jobLabels } from '@/lib/access/job-names'
import { nudgeLabels } from '@/lib/access/nudge-things'
import { roleLabels } from '@/lib/access/role-labels'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import { endLabels } from '@/lib/grants/ending-rules'
import type { MessageKey } from '@/lib/i18n/catalogue'
import { entryKindLabels } from '@/lib/lineups/composition'
import { agencyKindLabels, governmentKindLabels } from '@/lib/organisation/kinds'
import { redoKinds } from '@/lib/participants/redo'
import { fieldLabel, stateLabel } from './changes'

const yesNo = (value: boolean): MessageKey => (value ? 'trail.yes' : 'trail.no')

const ruleLabels = Object.fromEntries(Object.entries(ruleTable).map(([kind, { label }]) => [kind, label]))
const modeLabels = { nominating: 'delegations.modeNominating', own_list: 'delegations.modeOwnList' }
const redoLabels = Object.fromEntries(Object.entries(redoKinds).map(([kind, { label }]) => [kind, label]))
const markLabels = { present: 'departures.markPresent', absent: 'departures.markAbsent', undo: 'departures.undo' }

/** Fields whose values are one of a few, whatever the row is about. */
const labelsOfField: Record<string, Record<string, MessageKey>> = {
  because: endLabels,
  role: { ...roleLabels, participant: 'shell.hatParticipant' },
  rule: ruleLabels,
  rules: ruleLabels,
  mode: modeLabels as Record<string, MessageKey>,
  mark: markLabels as Record<string, MessageKey>,
  redo: redoLabels,
  job: jobLabels,
  thing: nudgeLabels,
  locale: { id: 'shell.inIndonesian', en: 'shell.inEnglish' },
}
/** The same of a kind, by what it is the kind of. */
const kindLabelsOf: Record<string, Record<string, MessageKey>> = {
  lineup: entryKindLabels,
  government: governmentKindLabels,
  installation: governmentKindLabels,
  agency: agencyKindLabels,
}

/** The words for a value of a trail row: of a state, a role, a yes or no, or the fields that an act changed; or null. */
export function wordsOf(subjectKind: string, field: string, value: unknown): MessageKey[] | null {
  if (typeof value === 'boolean') return [yesNo(value)]
  if (Array.isArray(value)) {
    const words = value.map((one) => oneOf(subjectKind, field, one) ?? fieldLabel(String(one)))
    return words.length > 0 && words.every((word) => word !== null) ? words : null
  }
  const word = oneOf(subjectKind, field, value) ?? stateLabel(subjectKind, value)
  return word && [word]
}

function oneOf(subjectKind: string, field: string, value: unknown): MessageKey | null {
  const labels = field === 'kind' ? kindLabelsOf[subjectKind] : labelsOfField[field]
  return (typeof value === 'string' && labels?.[value]) || null
}

/** Whether a value is the id of something: it says nothing by itself, and is shown by the name of what it leads to. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(value)
