import type { PaperKind } from '@/lib/documents/paper-kinds'
import type { Day, Zone } from '@/lib/platform/dates'
import { defaultCriteria } from './criteria'
import { defaultRules, type EligibilityRule } from './eligibility-rules'
import type { StoredCriterion, WrittenCohort } from './form-queries'

/** What the form of a draft begins with: the stored cohort, or what a new one starts from. */
export type FormValues = {
  cohort: { id: string; version: number } | null
  themeId: string
  titleId: string
  titleEn: string
  trainingStartsOn: Day | null
  trainingEndsOn: Day | null
  venue: string
  city: string
  provider: string
  zone: Zone
  funding: string
  opensOn: Day | null
  deadlineOn: Day | null
  own: { seats: number | null; leavesOn: Day | null; returnsOn: Day | null }
  invited: { delegationId: string; governmentId: string; name: string; seats: number }[]
  rules: EligibilityRule[]
  scored: boolean
  criteria: StoredCriterion[]
  blind: boolean
  assessorsEach: number
  reserves: number
  maxPerAgency: number | null
  papers: PaperKind[]
}

export const newValues = (): FormValues => ({
  cohort: null,
  themeId: '',
  titleId: '',
  titleEn: '',
  trainingStartsOn: null,
  trainingEndsOn: null,
  venue: '',
  city: '',
  provider: '',
  zone: 'Asia/Singapore',
  funding: '',
  opensOn: null,
  deadlineOn: null,
  own: { seats: null, leavesOn: null, returnsOn: null },
  invited: [],
  rules: defaultRules(),
  scored: true,
  criteria: defaultCriteria.map(({ code, name, weight, gate, rubric }) => ({
    code,
    nameId: name.id,
    nameEn: name.en,
    weight,
    gate,
    rubric: [...rubric],
  })),
  blind: false,
  assessorsEach: 2,
  reserves: 5,
  maxPerAgency: null,
  papers: [],
})

export function storedValues({ cohort, rules, criteria }: WrittenCohort): FormValues {
  const host = cohort.delegations.find((one) => one.governmentId === cohort.hostId)
  return {
    ...cohort,
    cohort,
    own: {
      seats: host?.seats ?? null,
      leavesOn: host?.leavesOn ?? null,
      returnsOn: host?.returnsOn ?? null,
    },
    invited: cohort.delegations
      .filter((one) => one.governmentId !== cohort.hostId && one.seats > 0)
      .map((one) => ({
        delegationId: one.id,
        governmentId: one.governmentId,
        name: one.government.name,
        seats: one.seats,
      })),
    rules,
    criteria,
  }
}
