'use server'
import { sentence } from '@/lib/i18n/sentence'
import { columnFromDay } from '@/lib/platform/dates'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { holidayInput, oneHoliday } from './holiday-schema'
import { listHolidays } from './holidays'

const about = { subject: { kind: 'none', id: null }, governmentId: null, next: '/administration/holidays' } as const

export const addHoliday = defineAction({
  permission: 'holiday.edit',
  name: 'holiday.add',
  input: holidayInput,
  load: async () => ({}),
  can: () => null,
  run: async ({ tx, input: { day, name } }) => {
    await tx.holiday.createMany({ data: { day: columnFromDay(day), name } })
    return { ...about, after: { day, name }, notice: sentence('notifications.holidayAdded') }
  },
  constraints: { Holiday_pkey: { reason: 'notifications.holidayKnown', field: 'day' } },
})

export const dropHoliday = defineAction({
  permission: 'holiday.edit',
  name: 'holiday.drop',
  input: oneHoliday,
  load: async (tx, _actor, { day }) => (await listHolidays(tx)).find((one) => one.day === day) ?? null,
  can: () => null,
  run: async ({ tx, subject }) => {
    const { count } = await tx.holiday.deleteMany({ where: { day: columnFromDay(subject.day) } })
    if (count !== 1) return refuse('shell.changedMeanwhile')
    return { ...about, before: subject, notice: sentence('notifications.holidayDropped') }
  },
})
