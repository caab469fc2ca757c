'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { findPerson } from './queries'
import { showInput } from './schema'

/** Shows level, days and issuer of a person's discipline for a few minutes: asked for, and kept in the trail. */
export const showDiscipline = defineAction({
  permission: 'person.see',
  name: 'person.show-discipline',
  input: showInput,
  load: (tx, actor, { personId }) => findPerson(tx, actor, personId),
  can: () => null,
  run: async ({ subject: { id, governmentId } }) => ({
    subject: { kind: 'person', id },
    governmentId,
    next: `/people/${id}#discipline`,
    notice: sentence('people.disciplineShown'),
  }),
})
