import 'server-only'
import type { Actor } from '@/lib/access/actor'
import { type Phase, phaseOf } from '@/lib/cohorts/phase'
import { visibleTo } from '@/lib/cohorts/queries'
import { unclosedOf } from '@/lib/cohorts/turns'
import { addDays, type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'
import type { WaitingItem } from '@/lib/platform/waiting'
import { type Standing, sources } from './sources'

/** The work list of one person, in the order in which it should be done. */
export type WorkList = { yours: WaitingItem[]; soon: WaitingItem[]; others: WaitingItem[] }

type Clock = { now: Date; today: Day }

/** Everything that waits: your turn, due within a week, and what you wait for. */
export async function findWorkList(tx: Read, actor: Actor, go: Clock): Promise<WorkList> {
  const inAWeek = addDays(go.today, 7)
  const ordered = await listAll(tx, actor, go, sources)
  const yours = ordered.filter((item) => item.turn === 'yours')
  return {
    yours: yours.filter((item) => item.due === null || item.due <= inAWeek || item.blocks),
    soon: yours.filter((item) => item.due !== null && item.due > inAWeek && !item.blocks),
    others: ordered.filter((item) => item.turn === 'others'),
  }
}

/** What of the work list is one's own turn in one cohort: its cockpit shows all of it. */
export async function listTasksIn(tx: Read, actor: Actor, cohort: Standing & { id: string }, go: Clock) {
  const asked = sources.filter(({ waitsIn }) => waitsIn(cohort))
  const items = await listAll(tx, actor, go, asked)
  return items.filter((item) => item.cohortId === cohort.id && item.turn === 'yours')
}

/** All that is somebody's own turn, in every cohort. */
export async function listOwnTasks(tx: Read, actor: Actor, go: Clock) {
  return (await listAll(tx, actor, go, sources)).filter(({ turn }) => turn === 'yours')
}

async function listAll(tx: Read, actor: Actor, go: Clock, asked: typeof sources): Promise<WaitingItem[]> {
  const items: WaitingItem[] = []
  for (const { list } of asked) items.push(...(await list(tx, actor, go)))
  return items.toSorted(byUrgency)
}

/** Blockers first, then the nearest limit, then the oldest. */
function byUrgency(a: WaitingItem, b: WaitingItem) {
  return (
    Number(b.blocks ?? false) - Number(a.blocks ?? false) ||
    (a.due ?? '9999').localeCompare(b.due ?? '9999') ||
    (a.since?.getTime() ?? 0) - (b.since?.getTime() ?? 0) ||
    a.id.localeCompare(b.id)
  )
}

/** A cohort under way: where it stands, and the next day that counts. */
export type RunningCohort = {
  id: string
  title: { id: string; en: string }
  phase: Phase
  until: Day | null
  unclosed: string[]
}

/** The cohorts that are neither closed nor cancelled, the nearest training first. */
export async function listRunning(tx: Read, actor: Actor, today: Day): Promise<RunningCohort[]> {
  const rows = await tx.cohort.findMany({
    where: { AND: [visibleTo(actor), { state: { notIn: ['closed', 'cancelled'] } }] },
    select: {
      id: true,
      titleId: true,
      titleEn: true,
      state: true,
      deadlineOn: true,
      trainingStartsOn: true,
      trainingEndsOn: true,
      delegations: {
        select: {
          state: true,
          seats: true,
          leavesOn: true,
          returnsOn: true,
          government: { select: { shortName: true } },
        },
      },
    },
    orderBy: [{ trainingStartsOn: 'asc' }, { id: 'asc' }],
    take: 8,
  })
  const day = (column: Date | null) => column && dayFromColumn(column)
  return rows.map((row) => {
    const starts = dayFromColumn(row.trainingStartsOn)
    const delegations = row.delegations.map((one) => ({
      ...one,
      leavesOn: day(one.leavesOn),
      returnsOn: day(one.returnsOn),
    }))
    const phase = phaseOf(
      { state: row.state, trainingStartsOn: starts, trainingEndsOn: dayFromColumn(row.trainingEndsOn) },
      delegations,
      today,
    )
    return {
      id: row.id,
      title: { id: row.titleId, en: row.titleEn },
      phase,
      until: phase === 'open' ? day(row.deadlineOn) : starts,
      unclosed: unclosedOf(row, delegations, today).map(({ government }) => government.shortName),
    }
  })
}
