import { describe, expect, it } from 'vitest'
import { progressOf } from '@/lib/nominations/progress'
import type { NominationState } from '@/lib/nominations/states'

type Decision = Parameters<typeof progressOf>[0]['verifications'][number]['decision']
const sentAt = new Date('2024-05-20T02:00:00Z')
const wayOf = (state: NominationState, decisions: Decision[], submittedAt: Date | null = sentAt, isScored = true) =>
  progressOf({ state, submittedAt, verifications: decisions.map((decision) => ({ decision })) }, isScored)
    .map(({ title, state: stands }) => `${title.replace(/^nominations\.(step|state)/, '')} ${stands}`)
    .join(', ')

describe('the way of a nomination', () => {
  it('shows what was done, what is now, and what is still to come', () => {
    expect(wayOf('draft', [], null)).toBe('Draft now, Submitted todo, Verified todo, Assessed todo, Outcome todo')
    expect(wayOf('returned', ['returned'])).toBe(
      'Draft done, Submitted now, Verified todo, Assessed todo, Outcome todo',
    )
    expect(wayOf('assessed', ['verified'])).toBe(
      'Draft done, Submitted done, Verified done, Assessed now, Outcome todo',
    )
    expect(wayOf('reserve', ['verified'])).toBe('Draft done, Submitted done, Verified done, Assessed done, Outcome now')
  })
  it('leaves scoring out where the cohort is not scored', () => {
    expect(wayOf('selected', ['verified'], sentAt, false)).toBe(
      'Draft done, Submitted done, Verified done, Outcome now',
    )
  })
  it('names nothing that never happened to one that ended early', () => {
    expect(wayOf('ineligible', ['ineligible'])).toBe('Draft done, Submitted done, Ineligible now')
    expect(wayOf('withdrawn', [], null)).toBe('Draft done, Withdrawn now')
    expect(wayOf('withdrawn', ['returned'])).toBe('Draft done, Submitted done, Withdrawn now')
    expect(wayOf('withdrawn', ['verified', 'reopened', 'ineligible'])).toBe(
      'Draft done, Submitted done, Verified done, Withdrawn now',
    )
    expect(wayOf('withdrawn', ['reopened', 'verified'])).toBe('Draft done, Submitted done, Withdrawn now')
    expect(wayOf('lapsed', [], null)).toBe('Draft done, Lapsed now')
  })
})
