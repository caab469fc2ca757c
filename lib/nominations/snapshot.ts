import type { EligibilityRule, RuleKind } from '@/lib/cohorts/eligibility-rules'
import type { Sentence } from '@/lib/i18n/sentence'
import type { PersonKind, Sex } from '@/lib/people/kinds'
import type { PostLevel } from '@/lib/people/ranks'
import { canonicalText } from '@/lib/platform/canonical-text'
import type { Day } from '@/lib/platform/dates'
import type { Verdict } from './eligibility'
import type { Facts } from './judgement'

/**
 * What was submitted, frozen (product.md, "Nomination"): later changes to the person do not rewrite it. A version that
 * was once written stays readable for ever; a new need makes a new version.
 */
type SnapshotV1 = {
  version: 1
  /** ISO instant of the domain's clock. */
  submittedAt: string
  person: {
    id: string
    nip: string | null
    titleFront: string
    name: string
    titleBack: string
    kind: PersonKind
    sex: Sex | null
    birthDate: Day | null
    grade: string | null
    post: string
    postLevel: PostLevel | null
    agency: { id: string; name: string }
    government: { id: string; name: string }
  }
  /** The facts that the rules read on that day. */
  facts: Facts
  verdicts: { rule: RuleKind; params: Record<string, unknown>; result: Verdict['result']; reason: Sentence }[]
  nomination: {
    priority: number
    motivation: string
    /** The agency head's letter. */
    letter: { number: string; day: Day }
    papers: { id: string; kind: string; name: string; sha256: string }[]
  }
}
/** All versions there have been. */
export type Snapshot = SnapshotV1

/**
 * What is submitted now, in the newest version. A new field of a nomination, of a person or of the facts goes into a
 * version of its own: its type beside the ones above, its number and its shape in tests/nominations/snapshot.test.ts.
 */
export function takeSnapshot(
  { id, nip, titleFront, name, titleBack, kind, sex, birthDate, grade, post, postLevel, ...whose }: Snapshot['person'],
  judged: { facts: Facts; verdicts: readonly Verdict[]; rules: readonly EligibilityRule[] },
  nomination: Snapshot['nomination'],
  at: Date,
): Snapshot {
  const paramsOf = (rule: RuleKind) => judged.rules.find(({ kind }) => kind === rule)?.params ?? {}
  return {
    version: 1,
    submittedAt: at.toISOString(),
    person: {
      ...{ id, nip, titleFront, name, titleBack, kind, sex, birthDate, grade, post, postLevel },
      agency: { id: whose.agency.id, name: whose.agency.name },
      government: { id: whose.government.id, name: whose.government.name },
    },
    facts: judged.facts,
    verdicts: judged.verdicts.map(({ rule, result, reason }) => ({
      rule,
      params: { ...paramsOf(rule) },
      result,
      reason,
    })),
    nomination,
  }
}

/** The text whose sha256 is stored beside the snapshot: the same before and after the database. */
export const snapshotText = (snapshot: Snapshot): string =>
  canonicalText(snapshot as Parameters<typeof canonicalText>[0])
