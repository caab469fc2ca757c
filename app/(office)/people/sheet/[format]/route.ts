import { peopleSheet } from '@/lib/people/exports'
import { listAllPeople, peopleFilters } from '@/lib/people/list'
import { defineSheet } from '@/lib/platform/doors/sheet'

/** The register of people, with the filters that it is shown with. */
export const GET = defineSheet({
  permission: 'person.see',
  params: peopleFilters,
  load: async (tx, actor, filters) => ({
    rows: await listAllPeople(tx, actor, filters),
    governmentId: actor.governmentId,
  }),
  trail: ({ rows, governmentId }) => ({
    subject: { kind: 'person', id: null },
    governmentId,
    after: { rows: rows.length },
  }),
  sheet: ({ rows }, { t }) => peopleSheet(rows, t),
})
