import { describe, expect, it } from 'vitest'
import type { Actor, HeldGrant } from '@/lib/access/actor'
import { keepingRefusal, roles, separationRefusal } from '@/lib/grants/roles'

const judging = ['cooperation_head', 'leadership', 'verifier', 'assessor']

describe('who hands out roles neither judges nor approves', () => {
  it.each(roles)('an administrator may not take %s when it judges, and may otherwise', (role) => {
    expect(separationRefusal(['administrator'], role)).toBe(judging.includes(role) ? 'grants.separation' : null)
  })
  it.each(roles)('who holds %s may not become administrator when it judges, and may otherwise', (role) => {
    expect(separationRefusal([role], 'administrator')).toBe(judging.includes(role) ? 'grants.separation' : null)
  })
  it('other roles may stand together', () => expect(separationRefusal(['verifier'], 'assessor')).toBeNull())
})

describe('whoever administers the installation', () => {
  const grant = (scope: HeldGrant['scope']): HeldGrant => ({
    role: 'administrator',
    scope,
    governmentId: scope === 'government' ? 'jambi' : null,
    delegationId: null,
    agencyIds: [],
  })
  const actor = (...grants: HeldGrant[]) => ({ grants, participations: [] }) as unknown as Actor
  const held = (scope: string, endedAt: Date | null = null) => ({ scope, endedAt })
  it('is kept by nobody who administers one government only', () => {
    expect(keepingRefusal(actor(grant('government')), [held('government'), held('installation')])).toBe(
      'grants.widerReach',
    )
  })
  it('is kept by another of the same reach', () => {
    expect(keepingRefusal(actor(grant('installation')), [held('installation')])).toBeNull()
  })
  it('is kept like anyone once that role has ended', () => {
    expect(
      keepingRefusal(actor(grant('government')), [held('government'), held('installation', new Date(0))]),
    ).toBeNull()
  })
})
