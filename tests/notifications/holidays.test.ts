import { describe, expect, it } from 'vitest'
import { addHoliday, dropHoliday } from '@/lib/notifications/holiday-actions'
import { knownUntil } from '@/lib/notifications/holiday-schema'
import { listHolidays } from '@/lib/notifications/holidays'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner, send, submit } from '../support/acting'
import { refused, refusedAt } from '../support/refused'

const listed = () => inRequest('read', (tx) => listHolidays(tx))
const isWorkday = async (day: string) => (await owner.query('select is_workday($1) as is', [day])).rows[0].is

describe('a holiday', () => {
  it('that whoever administers the installation adds is no working day, until it is taken away', async () => {
    await actAs('admin@jambi.example')
    expect(await isWorkday('2027-05-28')).toBe(true)
    expect((await send(addHoliday, { day: '2027-05-28', name: 'Hari Jadi Kota Jambi' })).to).toBe(
      '/administration/holidays',
    )
    expect(await isWorkday('2027-05-28')).toBe(false)
    expect(await listed()).toEqual([{ day: '2027-05-28', name: 'Hari Jadi Kota Jambi' }])
    const { state } = await submit(addHoliday, { day: '2027-05-28', name: 'Lagi' })
    expect(state).toMatchObject(refusedAt('day', 'notifications.holidayKnown'))
    await send(dropHoliday, { day: '2027-05-28' })
    expect(await isWorkday('2027-05-28')).toBe(true)
  })

  it('is not the administrator of a single government’s to add', async () => {
    await actAs('admin@sumut.example')
    const { state } = await submit(addHoliday, { day: '2027-05-28', name: 'Hari Jadi' })
    expect(state).toMatchObject(refused('shell.notAllowed'))
  })

  it('of the nation is known up to the year that the page says', async () => {
    const { rows } = await owner.query(
      `select max(extract(year from d))::int as year from unnest(national_holidays()) d`,
    )
    expect(rows[0].year).toBe(knownUntil)
  })
})
