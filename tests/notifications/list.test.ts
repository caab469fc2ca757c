import { beforeEach, describe, expect, it } from 'vitest'
import { extendCohort, openCohort } from '@/lib/cohorts/call-actions'
import { moveSeats } from '@/lib/delegations/seats-actions'
import { decideVerification } from '@/lib/nominations/verification-actions'
import { markAllNotifications, markNotification, openNotification } from '@/lib/notifications/actions'
import { listNotifications } from '@/lib/notifications/queries'
import { notificationFilters } from '@/lib/notifications/schema'
import { inRequest } from '@/lib/platform/doors/transaction'
import { saveSchedule } from '@/lib/schedule/actions'
import { assignBalanced } from '@/lib/selection/assign-actions'
import { idOf } from '../../prisma/demo/ids.ts'
import { create, delegationOf, invite, officer, one } from '../cohorts/made-cohort'
import { actAs, owner, send, submit } from '../support/acting'
import { addressesOf, forgetAll, toldOf } from './told'

const call = idOf('cohort', 'data-ai')
const joint = idOf('cohort', '2024')

/** What the list of whoever is signed in shows, and what the bell counts. */
const listed = (filters: object = {}) =>
  inRequest('read', async (tx, { actor, now, unread }) => ({
    ...(await listNotifications(tx, actor!, notificationFilters.parse(filters), now)),
    bell: unread,
  }))

describe('what happens', () => {
  beforeEach(forgetAll)

  it('opening a call tells every agency of who nominates, and who was offered seats', async () => {
    const id = await create(invite)
    const { version } = await one('select version from "Cohort" where id = $1', id)
    expect((await send(openCohort, { cohortId: id, version: String(version) })).to).toBe(`/cohorts/${id}`)
    const told = await toldOf('call.opened')
    expect(told.filter(({ email }) => email.endsWith('@sumut.example'))).toMatchObject([
      { email: 'penghubung@sumut.example', said: { key: 'notifications.invited' }, path: `/cohorts/${id}` },
    ])
    expect(told.find(({ email }) => email === 'hr@jambi.example')).toMatchObject({
      said: { key: 'notifications.callOpened' },
      path: `/cohorts/${id}/eligibility`,
    })
    await actAs('kabag@jambi.example')
    await forgetAll()
    const later = { cohortId: id, version: String(version + 1), deadlineOn: '2024-12-31', reason: 'Banyak peminat' }
    const { state } = await send(extendCohort, later)
    expect(state).toBeNull()
    expect(await addressesOf('call.extended')).toEqual(
      expect.arrayContaining(['hr.disdik@jambi.example', 'penghubung@sumut.example']),
    )
  })

  it('returning a nomination tells the staff of its agency, and nobody else', async () => {
    await actAs('verifikator@jambi.example')
    const { id, version } = await one(
      `select n.id, n.version from "Nomination" n join "Agency" a on a.id = n."agencyId"
       where n."cohortId" = $1 and n.state = 'submitted' and a."shortName" = 'Disdik' limit 1`,
      call,
    )
    const mend = { returnNote: 'Lampirkan SKP 2023 yang ditandatangani.', returnUntil: '2024-07-05' }
    const { to } = await send(decideVerification, {
      nominationId: id,
      version: String(version),
      intent: 'return',
      ...mend,
    })
    expect(to).not.toBeNull()
    expect(await toldOf('nomination.returned')).toMatchObject([
      {
        email: 'hr.disdik@jambi.example',
        path: `/nominations/${id}`,
        said: { key: 'notifications.returnedUntil', values: { day: { day: '2024-07-05' } } },
      },
    ])
  })

  it('assigning tells the assessors who got something to score', async () => {
    await actAs(officer)
    const water = idOf('cohort', 'water')
    const { id } = await delegationOf(water, 'jambi')
    await owner.query(
      `delete from "Assignment" a using "Nomination" n where n.id = a."nominationId" and n.state = 'verified'
      and a."cohortId" = $1 and not exists (select from "Score" s where s."assignmentId" = a.id)`,
      [water],
    )
    expect((await send(assignBalanced, { delegationId: id })).to).not.toBeNull()
    expect((await addressesOf('task.waits')).every((email) => email.startsWith('penilai'))).toBe(true)
    expect(await addressesOf('task.waits')).not.toEqual([])
  })

  it('moving seats tells both governments, each the figure of its own delegation', async () => {
    const id = await create(invite)
    const [from, to] = [await delegationOf(id, 'jambi'), await delegationOf(id, 'sumut')]
    const fields = {
      cohortId: id,
      'from.delegationId': from.id,

      'to.delegationId': to.id,

      seats: '2',
    }
    const { state } = await submit(moveSeats, fields)
    expect(state).toBeNull()
    const told = await toldOf('seats.moved')
    expect(told.find(({ email }) => email === 'penghubung@sumut.example')!.said).toMatchObject({ values: { seats: 7 } })
    expect(told.find(({ email }) => email === 'kabag@jambi.example')!.said).toMatchObject({ values: { seats: 10 } })
  })

  it('changing the schedule tells who goes, of both governments, and leads them to their own schedule', async () => {
    await actAs(officer)
    const { version } = await one('select version from "Cohort" where id = $1', joint)
    const { state } = await submit(saveSchedule, {
      cohortId: joint,
      version: String(version),
      part: '2024-07-05',
      intent: 'save',
    })
    expect(state).toBeNull()
    expect(await toldOf('schedule.changed')).toMatchObject([
      { email: 'ketua@sumut.example', path: '/me/schedule' },
      { email: 'peserta@jambi.example', path: '/me/schedule' },
      { email: 'peserta@sumut.example', path: '/me/schedule' },
    ])
  })
})

describe('the list', () => {
  const put = (email: string, subject: string, more = '') =>
    owner.query(
      `insert into "Notification" (id, "userId", "governmentId", kind, subject, path, said, at, "cohortId")
       select gen_random_uuid(), id, "governmentId", 'call.opened', $2, '/cohorts', '{"key": "notifications.approved", "values": {}}',
         domain_now() ${more}, case when $2 = 'joint' then $3::uuid end from "User" where email = $1`,
      [email, subject, joint],
    )
  beforeEach(async () => {
    await forgetAll()
    await actAs('hr@jambi.example')
    await put('hr@jambi.example', 'a')
    await put('hr@jambi.example', 'joint')
    await put('hr.disdik@jambi.example', 'a')
  })

  it('shows one’s own alone, and the bell counts the same', async () => {
    expect(await listed()).toMatchObject({ all: 2, unread: 2, bell: 2, total: 2 })
    expect((await listed({ cohort: joint })).rows).toHaveLength(1)
  })

  it('holds nothing that the clock of the demo has not come to', async () => {
    await put('hr@jambi.example', 'later', `+ interval '2 days'`)
    expect(await listed()).toMatchObject({ all: 2, bell: 2 })
  })

  it('opening one leads to where it is done, and leaves it read', async () => {
    const { rows } = await listed()
    expect((await send(openNotification, { notificationId: rows[0]!.id })).to).toBe('/cohorts')
    expect(await listed()).toMatchObject({ unread: 1, bell: 1 })
    expect(await listed({ show: 'all' })).toMatchObject({ total: 2, unread: 1 })
  })

  it('one, or all of a cohort, or all are marked as read', async () => {
    const { rows } = await listed({ cohort: joint })
    await send(markNotification, { notificationId: rows[0]!.id })
    expect(await listed()).toMatchObject({ unread: 1 })
    await put('hr@jambi.example', 'joint')
    await send(markAllNotifications, { cohortId: joint })
    expect(await listed()).toMatchObject({ unread: 1 })
    await send(markAllNotifications, { cohortId: '' })
    expect(await listed()).toMatchObject({ unread: 0, bell: 0 })
    const others = await owner.query('select count(*)::int as n from "Notification" where "readAt" is null')
    expect(others.rows[0].n).toBe(1)
  })

  it('somebody else’s cannot be opened: it is not there', async () => {
    const { rows } = await owner.query(
      `select n.id from "Notification" n join "User" u on u.id = n."userId" where u.email = 'hr.disdik@jambi.example'`,
    )
    expect((await submit(openNotification, { notificationId: rows[0].id })).state).toMatchObject({ kind: 'refused' })
  })
})
