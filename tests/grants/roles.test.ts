import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import type { HeldGrant } from '@/lib/access/held'
import type { GrantedRole } from '@/lib/access/permissions'
import { keepingRefusal, linkRefusal, needsAgency, roles } from '@/lib/grants/roles'
import { granted } from '@/tests/support/guards'

const grant = (scope: HeldGrant['scope']): HeldGrant =>
  granted('administrator', { scope, governmentId: scope === 'government' ? 'jambi' : null })
const actor = (...grants: HeldGrant[]) => ({ grants, participations: [], left: [] }) as unknown as Actor

describe('a link that sets the password of an account', () => {
  const deciding = ['cooperation_head', 'leadership', 'verifier']
  const held = (role: GrantedRole, endedAt: Date | null = null) => ({ role, scope: 'government', endedAt })
  it.each(roles)('of %s: an administrator of the government may not make it when that role decides', (role) => {
    const refusal = deciding.includes(role) ? 'grants.linkReserved' : null
    expect(linkRefusal(actor(grant('government')), [held(role)])).toBe(refusal)
    expect(linkRefusal(actor(grant('government')), [held('agency_hr'), held(role, new Date(0))])).toBe(refusal)
  })
  it.each(roles)('of %s: the administrator of the installation may', (role) => {
    expect(linkRefusal(actor(grant('government'), grant('installation')), [held(role)])).toBeNull()
  })
  it('of whoever administers the installation is refused for that reason first', () => {
    const all = [held('verifier'), { ...held('administrator'), scope: 'installation' }]
    expect(linkRefusal(actor(grant('government')), all)).toBe('grants.widerReach')
  })
})

describe('whoever administers the installation', () => {
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

it('two roles are held over an agency, the others over a government', () => {
  expect(roles.filter(needsAgency)).toEqual(['agency_hr', 'agency_head'])
})
