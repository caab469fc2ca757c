import { describe, expect, it } from 'vitest'
import { type Actor, allows, covers, coversDelegation, extentOf, holds, rolesOf } from '@/lib/access/actor'
import type { HeldGrant } from '@/lib/access/held'
import { isParticipantOnly, officePlaces, participantPlaces } from '@/lib/access/navigation'
import { asker, granted } from '@/tests/support/guards'

type Participation = Actor['participations'][number]
const grant = granted
const participation = (fields: Partial<Participation> = {}): Participation => ({
  participantId: 'p1',
  delegationId: 'd1',
  cohortId: 'c1',
  governmentId: 'jambi',
  isHead: false,
  state: 'confirmed',
  ...fields,
})
const actor = (grants: HeldGrant[], participations: Participation[] = []): Actor =>
  asker({ personId: null, grants, participations })
const nothing = { installation: false, governments: [], agencies: [], delegations: [], self: false, assigned: false }
const nobody = actor([])
const verifier = actor([grant('verifier')])
const hr = actor([grant('agency_hr', { scope: 'agency', agencyIds: ['dinas', 'bidang'] })])
const traveller = actor([], [participation()])
const head = actor([], [participation({ isHead: true }), participation({ delegationId: 'd2' })])

describe('the roles of an actor', () => {
  it('are those granted, and those that a journey gives', () => {
    expect([...rolesOf(verifier)]).toEqual(['verifier'])
    expect([...rolesOf(traveller)]).toEqual(['participant'])
    expect([...rolesOf(head)]).toEqual(['participant', 'delegation_head'])
    expect(rolesOf(nobody).size).toBe(0)
    expect([holds(verifier, 'verifier'), holds(verifier, 'participant')]).toEqual([true, false])
  })
})

describe('a permission', () => {
  it('of anyone needs no session, one of the signed in needs no role, and any other needs one', () => {
    expect([allows(null, 'session.begin'), allows(nobody, 'session.begin')]).toEqual([true, true])
    expect([allows(null, 'account.own'), allows(nobody, 'account.own')]).toEqual([false, true])
    expect([allows(null, 'nomination.verify'), allows(nobody, 'nomination.verify')]).toEqual([false, false])
  })
  it('is given by one of several roles, and by none that lacks it', () => {
    expect(allows(verifier, 'nomination.verify')).toBe(true)
    expect(allows(verifier, 'nomination.write')).toBe(false)
    expect(allows(actor([grant('auditor'), grant('verifier')]), 'nomination.verify')).toBe(true)
    expect([allows(head, 'rollcall.mark'), allows(traveller, 'rollcall.mark')]).toEqual([true, false])
  })
  it('over the whole installation is not given by a role over one government', () => {
    const [narrow, wide] = [
      grant('administrator'),
      grant('administrator', { scope: 'installation', governmentId: null }),
    ]
    expect([allows(actor([narrow]), 'government.add'), allows(actor([wide]), 'government.add')]).toEqual([false, true])
    expect(extentOf(actor([wide]), 'government.add')).toEqual({ ...nothing, installation: true })
    expect(extentOf(actor([narrow]), 'government.add')).toEqual(nothing)
  })
})

describe('how far a permission reaches', () => {
  it('is nowhere for whoever lacks it, and where it asks for nothing', () => {
    expect(extentOf(verifier, 'nomination.write')).toEqual(nothing)
    expect(extentOf(verifier, 'account.own')).toEqual(nothing)
  })
  it('is the government, the agencies or the delegation of the grant, and nothing beside', () => {
    expect(extentOf(verifier, 'nomination.verify')).toEqual({ ...nothing, governments: ['jambi'] })
    expect(extentOf(hr, 'nomination.write')).toEqual({ ...nothing, agencies: ['dinas', 'bidang'] })
    const liaison = grant('liaison_officer', { scope: 'delegation', governmentId: 'sumut', delegationId: 'd9' })
    expect(extentOf(actor([liaison]), 'rollcall.mark')).toEqual({ ...nothing, delegations: ['d9'] })
    // What a grant does not reach by its scope counts for nothing.
    const wide = grant('verifier', { agencyIds: ['dinas'], delegationId: 'd9' })
    expect(extentOf(actor([wide]), 'nomination.verify')).toEqual({ ...nothing, governments: ['jambi'] })
    expect(extentOf(head, 'nomination.verify')).toEqual(nothing)
    const lost = grant('verifier', { governmentId: null })
    const astray = grant('liaison_officer', { scope: 'delegation' })
    expect(extentOf(actor([lost, astray]), 'nomination.verify')).toEqual(nothing)
    expect(extentOf(actor([astray]), 'rollcall.mark')).toEqual(nothing)
  })
  it('is what was assigned, for an assessor alone', () => {
    expect(extentOf(actor([grant('assessor')]), 'assessment.score')).toMatchObject({ assigned: true })
    expect(extentOf(verifier, 'nomination.verify').assigned).toBe(false)
  })
  it('is the delegation for its head, and oneself for whoever goes', () => {
    expect(extentOf(head, 'rollcall.mark')).toEqual({ ...nothing, delegations: ['d1'] })
    expect(extentOf(traveller, 'rollcall.mark')).toEqual(nothing)
    expect(extentOf(traveller, 'me.see')).toMatchObject({ self: true, delegations: [] })
    expect(extentOf(nobody, 'me.see').self).toBe(false)
    expect(extentOf(traveller, 'nomination.verify').self).toBe(false)
  })
})

describe('whether a permission covers one thing', () => {
  it('is asked of its government, agency and delegation', () => {
    expect(covers(verifier, 'nomination.verify', { governmentId: 'jambi' })).toBe(true)
    expect(covers(verifier, 'nomination.verify', { governmentId: 'sumut' })).toBe(false)
    expect(covers(hr, 'nomination.write', { governmentId: 'jambi', agencyId: 'bidang' })).toBe(true)
    expect(covers(hr, 'nomination.write', { governmentId: 'jambi', agencyId: 'lain' })).toBe(false)
    expect(covers(hr, 'nomination.write', { governmentId: 'jambi' })).toBe(false)
    expect(covers(head, 'rollcall.mark', { governmentId: 'jambi', delegationId: null })).toBe(false)
    expect(coversDelegation(head, 'rollcall.mark', { id: 'd1', governmentId: 'jambi' })).toBe(true)
    expect(coversDelegation(head, 'rollcall.mark', { id: 'd2', governmentId: 'jambi' })).toBe(false)
    expect(
      coversDelegation(actor([grant('cohort_officer')]), 'rollcall.mark', { id: 'd1', governmentId: 'jambi' }),
    ).toBe(true)
  })
})

describe('the places of the office', () => {
  const placesOf = (someone: Actor) => officePlaces(someone).map(({ href }) => href)
  it('are those that the actor has something to do in', () => {
    expect(placesOf(verifier)).toContain('/verification')
    expect(placesOf(hr)).not.toContain('/verification')
    expect(placesOf(actor([grant('assessor')]))).toContain('/assessments')
    expect(placesOf(actor([grant('administrator')]))).toContain('/administration')
    expect(placesOf(actor([grant('auditor')]))).toContain('/trail')
    expect(placesOf(traveller)).not.toContain('/people')
  })
  it('are home to everybody but whoever only goes', () => {
    expect([isParticipantOnly(traveller), isParticipantOnly(nobody)]).toEqual([true, false])
    expect(isParticipantOnly(actor([grant('verifier')], [participation()]))).toBe(false)
    expect(participantPlaces.map(({ href }) => href)).toContain('/me/schedule')
  })
  it('are reached by letters of their own, none of which says “fits” or “differs”', () => {
    const all = actor([
      ...(['administrator', 'verifier', 'assessor', 'cohort_officer', 'auditor'] as const).map((role) => grant(role)),
    ])
    const letters = officePlaces(all).map(({ letter }) => letter)
    expect(letters).toHaveLength(8)
    expect(new Set(letters).size).toBe(8)
    for (const letter of letters) expect(letter).toMatch(/^[a-rv]$/)
  })
})
