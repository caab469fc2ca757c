import { beforeAll, expect, it } from 'vitest'
import { waitsOf } from '@/components/cohorts/waits'
import { findCockpit } from '@/lib/cohorts/cockpit'
import type { Read } from '@/lib/platform/db'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner } from '../support/acting'
import { cohortId, untouched } from './scoring-day'

const waits = () =>
  inRequest('read', async (tx, { actor, today }) => {
    const cockpit = await findCockpit(tx as Read, actor!, cohortId, today)
    return Object.fromEntries(
      waitsOf(cockpit!, true, today).map(({ key, what, href }) => [key, { n: placed(what, 'n'), href }]),
    )
  })
const placed = (what: unknown, name: string) => (what as { values?: Record<string, unknown> }).values?.[name]

beforeAll(() =>
  owner.query(
    `update "Installation" set "clockOffsetSeconds" = round(extract(epoch from ('2024-06-28T09:00:00+07:00'::timestamptz - now())))`,
  ),
)

it('the cockpit waits for the scores of assessors who have something, and for assessors where nobody is assigned', async () => {
  await actAs('staf@jambi.example')
  const before = await waits()
  const ids = (await untouched()).slice(0, 2).map(({ id }) => id)
  await owner.query('delete from "Assignment" where "nominationId" = any($1)', [ids])
  const after = await waits()
  expect(after.assign).toEqual({ n: 2, href: `/cohorts/${cohortId}/assessment?figure=short` })
  expect(Number(after.score!.n)).toBe(Number(before.score!.n) - 2)
  await actAs('verifikator@jambi.example')
  expect((await waits()).assign!.href, 'who assigns nobody is led to the nominations').toBe(
    `/cohorts/${cohortId}/nominations?figure=unscored`,
  )
})
