import { z } from 'zod'
import { participantSheet } from '@/lib/participants/exports'
import { findNameList } from '@/lib/participants/name-list'
import { defineSheet } from '@/lib/platform/doors/sheet'

/** The name list of a cohort: the own delegation in full, of the others what they share. */
export const GET = defineSheet({
  permission: 'participant.see',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const list = await findNameList(tx, actor, { cohortId, change: null, q: '' }, today)
    return (
      list && { ...list, rows: [...(list.own?.rows ?? []), ...list.shared], zone: actor.zone, home: actor.governmentId }
    )
  },
  trail: ({ cohort, own, rows, home }) => ({
    subject: { kind: 'cohort', id: cohort.id },
    governmentId: own?.delegation.governmentId ?? home,
    cohortId: cohort.id,
    after: { rows: rows.length },
  }),
  sheet: ({ cohort, own, shared, zone }, { t, locale }) =>
    participantSheet(
      {
        name: t('participants.sheetName', { title: cohort.title[locale] }),
        delegations: cohort.delegations,
        own: own?.rows ?? [],
        shared,
      },
      zone,
      t,
    ),
})
