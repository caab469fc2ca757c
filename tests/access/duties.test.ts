import { describe, expect, it } from 'vitest'
import { apartRefusal } from '@/lib/access/apart'
import { dutyRefusal } from '@/lib/access/duties'
import { type GrantedRole, grantedRoles } from '@/lib/access/permissions'
import { asker, granted } from '@/tests/support/guards'

/** Decided by hand: what one account never holds together. Every other pair may stand together. */
const never = [
  ['administrator', 'verifier'],
  ['administrator', 'assessor'],
  ['administrator', 'cooperation_head'],
  ['administrator', 'leadership'],
  ['administrator', 'auditor'],
  ['verifier', 'cooperation_head'],
  ['verifier', 'leadership'],
  ['cooperation_head', 'leadership'],
  ['auditor', 'verifier'],
  ['auditor', 'assessor'],
  ['auditor', 'cooperation_head'],
  ['auditor', 'leadership'],
  ['auditor', 'cohort_officer'],
  ['auditor', 'liaison_officer'],
]
const pairs = grantedRoles.flatMap((one) => grantedRoles.filter((two) => two !== one).map((two) => [one, two] as const))

describe('two roles', () => {
  it.each(pairs)('%s and then %s', (held, wanted) => {
    const expected = never.some((pair) => pair.includes(held) && pair.includes(wanted))
    expect(apartRefusal([held], wanted) !== null).toBe(expected)
  })
  it('one among several is enough to stand apart, and none stands apart from nothing', () => {
    expect(apartRefusal(['agency_hr', 'verifier'], 'leadership')).toBe('grants.apartVerifier')
    expect(apartRefusal([], 'administrator')).toBeNull()
  })
})

const holding = (...roles: GrantedRole[]) => asker({ grants: roles.map((role) => granted(role)) })

describe('who holds two of them all the same', () => {
  it('decides with neither', () => {
    const both = holding('verifier', 'cooperation_head')
    expect(dutyRefusal(both, ['nomination.verify'])).toBe('grants.apartVerifier')
    expect(dutyRefusal(both, ['lineup.approve'])).toBe('grants.apartVerifier')
    expect(dutyRefusal(holding('cooperation_head', 'leadership'), ['lineup.approve'])).toBe('grants.apartApprovers')
  })
  it('decides with neither either while they act in one of them alone', () => {
    const { grants } = holding('verifier', 'cooperation_head')
    const hatted = asker({ held: grants, grants: grants.slice(0, 1), hat: grants[0]!.id })
    expect(dutyRefusal(hatted, ['nomination.verify'])).toBe('grants.apartVerifier')
  })
  it('does what another role of theirs gives, and keeps accounts so that it can be mended', () => {
    expect(dutyRefusal(holding('verifier', 'cooperation_head', 'cohort_officer'), ['cohort.edit'])).toBeNull()
    expect(dutyRefusal(holding('administrator', 'verifier'), ['user.edit'])).toBeNull()
    expect(dutyRefusal(holding('auditor', 'cohort_officer'), ['account.own'])).toBeNull()
  })
  it('is not asked about with one role, or with roles that go together', () => {
    expect(dutyRefusal(holding('verifier'), ['nomination.verify'])).toBeNull()
    expect(dutyRefusal(holding('cooperation_head', 'cohort_officer'), ['lineup.approve'])).toBeNull()
  })
})
