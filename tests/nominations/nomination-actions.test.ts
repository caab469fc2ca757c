import { beforeEach, describe, expect, it, vi } from 'vitest'
import { draftNominations, saveNomination, withdrawNomination } from '@/lib/nominations/actions'
import { detachPaper } from '@/lib/nominations/paper-actions'
import { type Snapshot, snapshotText } from '@/lib/nominations/snapshot'
import { giveWaiver } from '@/lib/nominations/waiver-actions'
import { sha256 } from '@/lib/platform/session'
import { idOf } from '../../prisma/demo/ids'
import { actAs, lastTrail, owner, send } from '../support/acting'
import { holding, waiting } from '../support/locks'
import { carelessly, meanwhile, meet, winners } from '../support/meeting'
import { refused, refusedAt } from '../support/refused'
import { batchOf } from './batch'

vi.mock('@/lib/platform/doors/action', async (original) => {
  const real = await original<typeof import('@/lib/platform/doors/action')>()
  const { stopping } = await import('../support/meeting')
  return { ...real, defineAction: stopping(real.defineAction) }
})

const cohortId = idOf('cohort', 'data-ai')
const delegationId = idOf('delegation', cohortId, 'jambi')
const hr = 'hr@jambi.example'
const motivation = 'Memimpin penyederhanaan empat belas layanan daring sejak 2022.'
const letter = { letterNumber: '800/55/DKI/2024', letterDate: '2024-06-27' }

const rowsOf = async (sql: string, values: unknown[] = []) => (await owner.query(sql, values)).rows
const nomination = async (id: string) => (await rowsOf('select * from "Nomination" where id = $1', [id]))[0]
const setClock = (instant: string) =>
  owner.query(`update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ($1::timestamptz - now())))`, [
    instant,
  ])

/** Active people of the agency of an account (a government's short name: of anywhere in it) who are not in this call. */
const peopleOf = (email: string) =>
  rowsOf(
    `select p.id, p."nameFold" from "Person" p join "Grant" g on g."agencyId" = p."agencyId" join "User" u on u.id = g."userId"
      where u.email = $1 and p.active and not exists (
        select 1 from "Nomination" n where n."personId" = p.id and n."cohortId" = $2 and n.state not in ('withdrawn', 'lapsed'))
      order by p.id`,
    [email, cohortId],
  ) as Promise<{ id: string }[]>
const draft = (people: string[]) => send(draftNominations, batchOf(cohortId, people, motivation))

/** Somebody of the agency made to fulfil every rule, or all but one. */
async function eligible(nth = 0) {
  const { id } = (await peopleOf(hr))[nth]!
  await owner.query(
    `update "Person" set kind = 'pns', grade = 'III/d', "birthDate" = '1985-05-05', "serviceSince" = '2010-01-01',
       "passportKind" = 'ordinary', "passportIssuedOn" = '2022-01-01', "passportExpiresOn" = '2030-01-01', "disciplineCheckedOn" = '2024-06-01'
      where id = $1`,
    [id],
  )
  await owner.query('delete from "Discipline" where "personId" = $1', [id])
  await owner.query('delete from "AwayPeriod" where "personId" = $1', [id])
  await owner.query('delete from "Performance" where "personId" = $1', [id])
  await owner.query(
    `insert into "Performance" ("personId", "governmentId", year, predicate)
     select id, "governmentId", y, 'baik' from "Person", generate_series(2020, 2023) y where id = $1`,
    [id],
  )
  return id
}
async function drafted() {
  const { to } = await draft([await eligible()])
  return to!.split('/').at(-1)!
}
const change = async (id: string, fields: Record<string, string> = {}) =>
  send(saveNomination, {
    nominationId: id,
    version: String((await nomination(id)).version),
    priority: String((await nomination(id)).priority),
    motivation,
    ...letter,
    intent: 'submit',
    ...fields,
  })
/** While the account of the agency's HR staff belongs to this person. */
async function asOwner(personId: string, act: () => Promise<void>) {
  const me = (await rowsOf('select id, "personId" from "User" where email = $1', [hr]))[0]
  const link = 'update "User" set "personId" = $2 where id = $1'
  await owner.query('update "User" set "personId" = null where "personId" = $1', [personId])
  await owner.query(link, [me.id, personId])
  await act()
  await owner.query(link, [me.id, me.personId])
}
/** Both have read before either writes. */
const submitBoth = async (first: string, second: string, options = {}) =>
  meet(
    [first, second].map((id): [string, () => ReturnType<typeof change>] => [hr, () => change(id)]),
    options,
  )
const withdraw = async (id: string, reason = 'Bertugas di tempat lain.') =>
  send(withdrawNomination, { nominationId: id, version: String((await nomination(id)).version), reason })

beforeEach(async () => {
  await setClock('2024-06-28T09:00:00+07:00')
  await owner.query(`update "Cohort" set state = 'open' where id = $1`, [cohortId])
  await owner.query(`delete from "Waiver" where "delegationId" = $1`, [delegationId])
  await actAs(hr)
})

describe('nominating', () => {
  it('makes one draft for each person, in the agency’s order, and leaves a trail', async () => {
    const [first, second] = [await eligible(0), await eligible(1)]
    const [{ last }] = await rowsOf(
      `select coalesce(max(priority), 0) as last from "Nomination" where "delegationId" = $1 and state not in ('withdrawn', 'lapsed')
         and "agencyId" = (select "agencyId" from "Person" where id = $2)`,
      [delegationId, first],
    )
    const { to } = await draft([second, first])
    expect(to).toBe(`/cohorts/${cohortId}/nominations/send`)
    const made = await rowsOf(
      `select "personId", state, priority, receipt from "Nomination" where "personId" = any($1) and state <> 'withdrawn' order by priority`,
      [[first, second]],
    )
    expect(made).toEqual([
      { personId: second, state: 'draft', priority: last + 1, receipt: null },
      { personId: first, state: 'draft', priority: last + 2, receipt: null },
    ])
    expect(await lastTrail()).toMatchObject({ action: 'nomination.draft', outcome: 'done', cohortId })
  })
  it('saves nobody when one of several may not go', async () => {
    const [may, mayNot] = [await eligible(0), await eligible(1)]
    await owner.query(`update "Person" set "passportExpiresOn" = '2024-09-01' where id = $1`, [mayNot])
    const { state } = await draft([may, mayNot])
    const [{ name }] = await rowsOf('select name from "Person" where id = $1', [mayNot])
    const said = expect.stringMatching(new RegExp(`${name}.* tidak memenuhi syarat`))
    expect(state).toMatchObject({ kind: 'invalid', fields: { 'rows[1].motivation': said } })
    expect(
      await rowsOf(`select id from "Nomination" where "personId" = $1 and "cohortId" = $2 and state = 'draft'`, [
        may,
        cohortId,
      ]),
    ).toEqual([])
  })
  it('names everybody whom it cannot take at once, each at the own row, and keeps what was typed', async () => {
    const [nominated, mayNot] = [await eligible(0), await eligible(1)]
    await draft([nominated])
    await owner.query(`update "Person" set "passportExpiresOn" = '2024-09-01' where id = $1`, [mayNot])
    const { state } = await draft([nominated, mayNot])
    expect(state).toMatchObject({
      kind: 'invalid',
      fields: {
        'rows[0].motivation': expect.stringContaining('sudah diusulkan pada angkatan ini'),
        'rows[1].motivation': expect.stringContaining('tidak memenuhi syarat'),
      },
      values: { 'rows[0].personId': nominated, 'rows[1].personId': mayNot },
    })
  })
  it('is open to somebody about whom something is not known yet', async () => {
    const person = await eligible()
    await owner.query(`update "Person" set "disciplineCheckedOn" = null where id = $1`, [person])
    expect((await draft([person])).to).toMatch(/^\/nominations\//)
  })
  it('of the same person twice is refused, also when both come at the same moment', async () => {
    const person = await eligible()
    const draftIt = () => draft([person])
    expect(
      winners(
        await meet([
          [hr, draftIt],
          [hr, draftIt],
        ]),
      ),
    ).toHaveLength(1)
    expect((await draft([person])).state).toMatchObject({ kind: 'invalid' })
    expect(
      await rowsOf(`select id from "Nomination" where "personId" = $1 and "cohortId" = $2 and state = 'draft'`, [
        person,
        cohortId,
      ]),
    ).toHaveLength(1)
  })
  it.each(['hr.disdik@jambi.example', 'hr@sumut.example'])(
    'of people of %s is answered as if they did not exist',
    async (other) => {
      const [foreign] = await peopleOf(other)
      const { state } = await draft([foreign!.id])
      const missing = await draft(['00000000-0000-7000-8000-000000000000'])
      expect(state).toMatchObject({ kind: 'refused', reason: (missing.state as { reason: string }).reason })
    },
  )
  it.each(['kabag@jambi.example', 'verifikator@jambi.example', 'auditor@jambi.example', 'peserta@jambi.example'])(
    'is not for %s',
    async (email) => {
      const person = await eligible()
      await actAs(email)
      expect((await draft([person])).state).toMatchObject({ kind: 'refused' })
      expect(await lastTrail()).toMatchObject({ action: 'nomination.draft', outcome: 'denied' })
    },
  )
  it('is refused outside the call, to whoever does not take part, and for people whom one only sees', async () => {
    const person = await eligible()
    const delegationIs = (state: string) =>
      owner.query('update "Delegation" set state = $2::"DelegationState" where id = $1', [delegationId, state])
    for (const state of ['invited', 'declined']) {
      await delegationIs(state)
      expect((await draft([person])).state).toMatchObject(refused('nominations.notTakingPart'))
    }
    await delegationIs('preparing')
    await owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohortId])
    expect((await draft([person])).state).toMatchObject(refused('nominations.callNotOpen'))
    await owner.query(`update "Cohort" set state = 'open' where id = $1`, [cohortId])
    await setClock('2024-07-10T00:00:05+07:00')
    await actAs(hr)
    expect((await draft([person])).state).toMatchObject(refused('nominations.deadlinePassed'))
    await setClock('2024-07-09T23:58:00+07:00')
    const { rows } = await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId")
       select gen_random_uuid(), id, 'cohort_officer', 'government', "governmentId" from "User" where email = $1 returning id`,
      [hr],
    )
    await actAs(hr)
    const [sibling] = await peopleOf('hr.disdik@jambi.example')
    expect((await draft([person, sibling!.id])).state).toMatchObject(refused('shell.notAllowed'))
    await owner.query('delete from "Grant" where id = $1', [rows[0].id])
    const { to } = await draft([person])
    const made = to!.split('/').at(-1)!
    expect(to).toBe(`/nominations/${made}`)
    expect(await lastTrail()).toMatchObject({
      subjectId: made,
      nominationId: made,
      after: { state: 'draft', nominations: [made] },
    })
  })
  it('of oneself is refused', async () => {
    const person = await eligible()
    const reason = expect.stringContaining('tentang diri sendiri')
    await asOwner(person, async () => {
      for (const people of [[person], [person, await eligible(1)]])
        expect((await draft(people)).state).toMatchObject({ kind: 'refused', reason })
    })
    expect((await draft([person])).to).toMatch(/^\/nominations\//)
  })
})

describe('submitting', () => {
  it('gives a receipt with the time, freezes what was sent, and leaves a trail', async () => {
    const id = await drafted()
    const { to } = await change(id)
    expect(to).toBe(`/nominations/${id}`)
    const row = await nomination(id)
    expect(row).toMatchObject({
      state: 'submitted',
      letterNumber: letter.letterNumber,
      receipt: expect.any(Number),
      snapshotVersion: 1,
    })
    expect(row.submittedAt.toISOString()).toMatch(/^2024-06-28T0(1:59:59|2:00)/)
    const snapshot = row.snapshot as Snapshot
    expect(snapshot.nomination).toMatchObject({
      motivation,
      letter: { number: letter.letterNumber, day: letter.letterDate },
    })
    expect(snapshot.verdicts.length).toBeGreaterThan(3)
    expect(row.snapshotHash).toBe(sha256(snapshotText(snapshot)))
    expect(await lastTrail()).toMatchObject({
      action: 'nomination.submit',
      before: { state: 'draft' },
      after: { state: 'submitted', receipt: row.receipt },
      nominationId: id,
    })
  })
  it('keeps its snapshot when the person changes afterwards, and the database guards it', async () => {
    const id = await drafted()
    await change(id)
    const { snapshot, personId } = await nomination(id)
    await owner.query(`update "Person" set grade = 'IV/a' where id = $1`, [personId])
    expect((await nomination(id)).snapshot).toEqual(snapshot)
    await expect(owner.query(`update "Nomination" set snapshot = '{}' where id = $1`, [id])).rejects.toThrow(
      /Nomination_snapshot_frozen|frozen/,
    )
  })
  it('numbers two submits of one moment differently, without a gap', async () => {
    const { to } = await draft([await eligible(0), await eligible(1)])
    expect(to).not.toBeNull()
    const two = await rowsOf(
      `select id from "Nomination" where "cohortId" = $1 and state = 'draft' and motivation = $2 order by id desc limit 2`,
      [cohortId, motivation],
    )
    const last = (
      await rowsOf(`select max(receipt) as receipt from "Nomination" where "delegationId" = $1`, [delegationId])
    )[0].receipt
    await submitBoth(two[0].id, two[1].id)
    const receipts = await Promise.all(two.map(async ({ id }) => (await nomination(id)).receipt))
    expect(receipts.toSorted((a, b) => a - b)).toEqual([last + 1, last + 2])
  })
  it('sent twice at the same moment counts once', async () => {
    const id = await drafted()
    expect(winners(await submitBoth(id, id))).toHaveLength(1)
    expect((await nomination(id)).version).toBe(2)
  })
  it('control: where state and version are not looked at, only the database keeps the second from overwriting it', async () => {
    const id = await drafted()
    await expect(submitBoth(id, id, carelessly)).rejects.toThrow('the snapshot is frozen')
  })
  it('says at each field what is missing, and keeps what was typed', async () => {
    const id = await drafted()
    const { state } = await change(id, { letterNumber: '', letterDate: '', motivation: 'pendek' })
    expect(Object.keys((state as { fields: object }).fields).toSorted()).toEqual([
      'letterDate',
      'letterNumber',
      'motivation',
    ])
    expect(state).toMatchObject({ values: { motivation: 'pendek' } })
    expect((await nomination(id)).state).toBe('draft')
  })
  it('takes a place of the order alone, even where nobody looks again: the database refuses the second one', async () => {
    const { to } = await draft([await eligible(0), await eligible(1)])
    expect(to).toContain('/send')
    const two = await rowsOf(
      `select id from "Nomination" where "delegationId" = $1 and state = 'draft' order by "createdAt" desc limit 2`,
      [delegationId],
    )
    const take = (place: string) =>
      meet(
        two.map(({ id }): [string, () => ReturnType<typeof change>] => [
          hr,
          () => change(id, { intent: 'save', priority: place }),
        ]),
      )
    // The second finds the place free and waits to write; the first takes it meanwhile.
    const [first, second] = two as [{ id: string }, { id: string }]
    const alone = async ({ id }: { id: string }) =>
      (await meet([[hr, () => change(id, { intent: 'save', priority: '88' })]], carelessly))[0]!
    const lock = await holding('select 1 from "Nomination" where id = $1 for update', [second.id])
    const late = alone(second)
    await waiting([late])
    expect((await alone(first)).to).not.toBeNull()
    await lock.release()
    expect(await late).toMatchObject({ state: { kind: 'refused', changed: {} } })
    const held = await rowsOf(
      `select id from "Nomination" where "delegationId" = $1 and priority = 88 and state = 'draft'`,
      [delegationId],
    )
    expect(held).toHaveLength(1)
    expect(winners(await take('89'))).toHaveLength(1)
    await owner.query(`update "Nomination" set state = 'withdrawn', reason = 'Uji.' where id = any($1)`, [
      two.map(({ id }) => id),
    ])
  })
  it('is saved without being sent, under a name of its own in the trail', async () => {
    const id = await drafted()
    const others = () => rowsOf('select id, version from "Nomination" where id <> $1 order by id', [id])
    const before = await others()
    await owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohortId])
    expect((await change(id)).state).toMatchObject(refused('nominations.callNotOpen'))
    await change(id, { intent: 'save', priority: '77', motivation: `${motivation} Disimpan.` })
    expect(await nomination(id)).toMatchObject({
      state: 'draft',
      priority: 77,
      motivation: `${motivation} Disimpan.`,
      letterNumber: letter.letterNumber,
      version: 2,
    })
    const [saved] = await rowsOf('select "letterDate"::text as day from "Nomination" where id = $1', [id])
    expect(saved.day).toBe(letter.letterDate)
    expect(await others()).toEqual(before)
    expect(await lastTrail()).toMatchObject({ action: 'nomination.edit', outcome: 'done', after: { saved: true } })
    const withdrawn = (state: string) =>
      owner.query('update "Nomination" set state = $2::"NominationState", reason = $3 where id = $1', [
        id,
        state,
        'Uji.',
      ])
    const met = await meanwhile(
      () => withdrawn('withdrawn'),
      () => change(id, { intent: 'save' }),
    )
    expect(met.state).toMatchObject(refused('shell.changedMeanwhile'))
  })
  it('with a letter of tomorrow is refused at its date, with one of today it is taken', async () => {
    const id = await drafted()
    expect((await change(id, { letterDate: '2024-06-29' })).state).toMatchObject(
      refusedAt('letterDate', 'nominations.letterInFuture'),
    )
    expect((await change(id, { letterDate: '2024-06-28' })).to).toBe(`/nominations/${id}`)
  })
  it('that somebody else tries is told by the move that it would have been', async () => {
    const id = await drafted()
    await actAs('verifikator@jambi.example')
    for (const [intent, action] of [
      ['save', 'nomination.edit'],
      ['submit', 'nomination.submit'],
    ]) {
      await change(id, { intent: intent! })
      expect(await lastTrail()).toMatchObject({ action, outcome: 'denied' })
    }
  })
  it('is taken until the last minute of the deadline in the host’s zone, and not a moment later', async () => {
    const id = await drafted()
    await setClock('2024-07-10T00:00:05+07:00')
    expect((await change(id)).state).toMatchObject({ kind: 'refused', values: { motivation } })
    expect((await nomination(id)).state).toBe('draft')
    await setClock('2024-07-09T23:58:00+07:00')
    await actAs(hr)
    expect((await change(id)).to).toBe(`/nominations/${id}`)
  })
  it('is refused once the call is closed, but a returned one is taken until its own date', async () => {
    const id = await drafted()
    await change(id)
    const { receipt, submittedAt } = await nomination(id)
    await owner.query(
      `update "Nomination" set state = 'returned', "returnUntil" = '2024-07-12', "returnNote" = 'Perbaiki.' where id = $1`,
      [id],
    )
    await owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohortId])
    await setClock('2024-07-13T08:00:00+07:00')
    await actAs(hr)
    expect((await change(id)).state).toMatchObject({ kind: 'refused' })
    await setClock('2024-07-12T20:00:00+07:00')
    await actAs(hr)
    expect((await change(id, { motivation: `${motivation} Ditambah.` })).to).toBe(`/nominations/${id}`)
    const again = await nomination(id)
    expect(again).toMatchObject({ state: 'submitted', receipt, submittedAt })
    expect((again.snapshot as Snapshot).nomination.motivation).toContain('Ditambah')
    expect(await lastTrail()).toMatchObject({ action: 'nomination.resubmit', before: { state: 'returned' } })
  })
  it('is refused when a rule is not met meanwhile, unless the Kabag has waived it', async () => {
    const id = await drafted()
    const { personId } = await nomination(id)
    await owner.query(`update "Person" set "birthDate" = '1960-01-01' where id = $1`, [personId])
    expect((await change(id)).state).toMatchObject({ kind: 'refused' })
    await actAs('kabag@jambi.example')
    expect(
      (await send(giveWaiver, { delegationId, personId, rule: 'age', reason: 'Keahlian yang langka.' })).to,
    ).not.toBeNull()
    await actAs(hr)
    expect((await change(id)).to).toBe(`/nominations/${id}`)
    const { snapshot } = await nomination(id)
    expect((snapshot as Snapshot).verdicts.find(({ rule }) => rule === 'age')).toMatchObject({ result: 'waived' })
  })
  it.each(['save', 'submit'])('of the own nomination is refused, also to whoever nominates: %s', async (intent) => {
    const id = await drafted()
    const { personId } = await nomination(id)
    const reason = expect.stringContaining('tentang diri sendiri')
    await asOwner(personId, async () => {
      expect((await change(id, { intent })).state).toMatchObject({ kind: 'refused', reason })
    })
    expect(await nomination(id)).toMatchObject({ state: 'draft', version: 1 })
    expect((await change(id, { intent })).to).toBe(`/nominations/${id}`)
  })
  it('is refused once the call closed in the same moment', async () => {
    const id = await drafted()
    const closing = () => owner.query(`update "Cohort" set state = 'selecting' where id = $1`, [cohortId])
    const { state } = await meanwhile(closing, () => change(id))
    expect(state).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Penawaran') })
    expect((await nomination(id)).state).toBe('draft')
  })
  it.each(['hr.disdik@jambi.example', 'hr@sumut.example', 'verifikator@jambi.example'])(
    'is not for %s',
    async (email) => {
      const id = await drafted()
      await actAs(email)
      expect((await change(id)).state).toMatchObject({ kind: 'refused' })
      expect((await nomination(id)).state).toBe('draft')
    },
  )
})

describe('withdrawing', () => {
  it('takes a reason, frees the person for another try, and leaves a trail', async () => {
    const id = await drafted()
    await change(id)
    expect((await withdraw(id, '')).state).toMatchObject({ kind: 'invalid' })
    expect((await withdraw(id)).to).toBe(`/nominations/${id}`)
    expect(await nomination(id)).toMatchObject({ state: 'withdrawn', reason: 'Bertugas di tempat lain.' })
    expect(await lastTrail()).toMatchObject({
      action: 'nomination.withdraw',
      before: { state: 'submitted' },
      after: { state: 'withdrawn' },
    })
    expect((await draft([(await nomination(id)).personId])).to).toMatch(/^\/nominations\//)
  })
  it('is refused after the approval', async () => {
    const id = await drafted()
    await change(id)
    const { state } = (await rowsOf('select state from "Delegation" where id = $1', [delegationId]))[0]
    await owner.query(`update "Delegation" set state = 'approved' where id = $1`, [delegationId])
    expect((await withdraw(id)).state).toMatchObject({ kind: 'refused' })
    await owner.query(`update "Delegation" set state = $2 where id = $1`, [delegationId, state])
  })
  it('is not for a sibling agency', async () => {
    const id = await drafted()
    await actAs('hr.disdik@jambi.example')
    expect((await withdraw(id)).state).toMatchObject({ kind: 'refused' })
    expect((await nomination(id)).state).toBe('draft')
  })
})

describe('waiving a rule', () => {
  const waive = async (rule: string, personId?: string) =>
    send(giveWaiver, {
      delegationId,
      personId: personId ?? (await peopleOf(hr))[0]!.id,
      rule,
      reason: 'Keahlian yang langka.',
    })

  it('is kept with its reason, by post, once for each person and rule', async () => {
    await actAs('kabag@jambi.example')
    expect((await waive('age')).to).toBe(`/cohorts/${cohortId}/eligibility`)
    expect(await lastTrail()).toMatchObject({ action: 'waiver.give', outcome: 'done', reason: 'Keahlian yang langka.' })
    expect((await lastTrail()).after).toEqual({ rule: 'age', personId: (await peopleOf(hr))[0]!.id })
    expect((await waive('age')).state).toMatchObject(refused('nominations.alreadyWaived'))
    expect(await rowsOf('select rule, "byName" from "Waiver" where "delegationId" = $1', [delegationId])).toEqual([
      { rule: 'age', byName: (await lastTrail()).actorPost },
    ])
  })
  it('is refused for a rule that allows none', async () => {
    await actAs('kabag@jambi.example')
    expect((await waive('overlap')).state).toMatchObject(refused('nominations.notWaivable'))
  })
  it('is refused once the call is over or the line-up proposed, and for oneself', async () => {
    const person = (await peopleOf(hr))[0]!.id
    const setBoth = async (cohort: string, delegation: string) => {
      await owner.query(`update "Cohort" set state = $2::"CohortState" where id = $1`, [cohortId, cohort])
      await owner.query(`update "Delegation" set state = $2::"DelegationState" where id = $1`, [
        delegationId,
        delegation,
      ])
    }
    await actAs('kabag@jambi.example')
    for (const [cohort, delegation] of [
      ['closed', 'preparing'],
      ['draft', 'preparing'],
      ['open', 'proposed'],
      ['selecting', 'approved'],
    ]) {
      await setBoth(cohort!, delegation!)
      expect((await waive('age', person)).state, `${cohort} ${delegation}`).toMatchObject(refused('shell.wrongState'))
    }
    await setBoth('open', 'invited')
    expect((await waive('age', (await peopleOf(hr))[1]!.id)).to).not.toBeNull()
    await setBoth('open', 'preparing')
    await owner.query(`update "User" set "personId" = $1 where email = 'kabag@jambi.example'`, [person])
    const reason = expect.stringContaining('tentang diri sendiri')
    expect((await waive('age', person)).state).toMatchObject({ kind: 'refused', reason })
    await owner.query(`update "User" set "personId" = null where email = 'kabag@jambi.example'`)
    await setBoth('selecting', 'preparing')
    expect((await waive('age', person)).to).not.toBeNull()
  })
  it('is refused for people of another government', async () => {
    await actAs('kabag@jambi.example')
    const [foreign] = await peopleOf('hr@sumut.example')
    expect((await waive('age', foreign!.id)).state).toMatchObject(refused('shell.notFound'))
  })
  it.each(['staf@jambi.example', hr, 'asisten@jambi.example', 'kabag@sumut.example'])(
    'is not for %s',
    async (email) => {
      await actAs(email)
      expect((await waive('age')).state).toMatchObject({ kind: 'refused' })
      expect(await rowsOf('select id from "Waiver" where "delegationId" = $1', [delegationId])).toEqual([])
    },
  )
})

describe('a paper', () => {
  const detach = (nominationId: string, documentId: string) => send(detachPaper, { nominationId, documentId })
  /** As the upload door keeps it; that door has its own tests. */
  const attached = async (id: string) =>
    (
      await rowsOf(
        `insert into "Document" (id, "governmentId", kind, "nominationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
         select gen_random_uuid(), "governmentId", 'nomination_paper', id, 'skp.pdf', 'application/pdf', 900, repeat('a', 64), 'uji', "nominatedById", now()
         from "Nomination" where id = $1 returning id`,
        [id],
      )
    )[0].id as string
  const removed = (id: string, to: string | null) =>
    owner.query('update "Document" set "removedAt" = $2 where id = $1', [id, to])

  it('is detached while the agency holds the ball, and the nomination counts it as a change', async () => {
    const id = await drafted()
    const [paper, kept] = [await attached(id), await attached(id)]
    const others = () => rowsOf('select id, version from "Nomination" where id <> $1 order by id', [id])
    const before = await others()
    expect((await detach(id, paper)).to).toBe(`/nominations/${id}`)
    expect(await lastTrail()).toMatchObject({
      action: 'nomination.detach',
      subjectKind: 'document',
      subjectId: paper,
      nominationId: id,
    })
    expect(await rowsOf('select id from "Document" where "nominationId" = $1 and "removedAt" is null', [id])).toEqual([
      { id: kept },
    ])
    expect((await nomination(id)).version).toBe(2)
    expect(await others()).toEqual(before)
    expect((await detach(id, paper)).state).toMatchObject(refused('shell.notFound'))
  })
  it('stays where it was detached, or the nomination sent or changed, at that moment; and once it is sent', async () => {
    const id = await drafted()
    const paper = await attached(id)
    const set = (columns: string) => () => owner.query(`update "Nomination" set ${columns} where id = $1`, [id])
    for (const [happens, back] of [
      [() => removed(paper, '2024-06-28'), () => removed(paper, null)],
      [set('version = version + 1'), set('version = version - 1')],
      [set(`state = 'withdrawn', reason = 'Uji.'`), set(`state = 'draft', reason = null`)],
    ] as const) {
      expect((await meanwhile(happens, () => detach(id, paper))).state).toMatchObject(refused('shell.changedMeanwhile'))
      await back()
    }
    await asOwner((await nomination(id)).personId, async () => {
      expect((await detach(id, paper)).state).toMatchObject(refused('nominations.notOneself'))
    })
    await change(id)
    expect((await detach(id, paper)).state).toMatchObject(refused('shell.wrongState'))
    await owner.query(
      `update "Nomination" set state = 'returned', "returnUntil" = '2024-07-12', "returnNote" = 'Perbaiki.' where id = $1`,
      [id],
    )
    expect((await detach(id, paper)).to).toBe(`/nominations/${id}`)
  })
})
