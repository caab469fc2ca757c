'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import type { Finding } from './nip'
import { findPerson, listAgencies } from './queries'
import { editedPerson, newPerson, type TypedPerson } from './schema'
import { columnsOf, refuseImpossible, refuseNamesake, replaceRecord } from './work'

const constraints = { Person_nip_key: { reason: 'people.nipUsed', field: 'nip' } } as const

/** Adds a person to the register of the agency's government. */
export const addPerson = defineAction({
  permission: 'person.edit',
  name: 'person.add',
  input: newPerson,
  load: async (tx, actor, { agencyId }) =>
    (await listAgencies(tx, actor, 'person.edit')).find(({ id }) => id === agencyId) ?? null,
  can: () => null,
  run: async ({ tx, input, subject: { governmentId }, today }) => {
    const findings = refuseImpossible(input, today)
    await refuseNamesake(tx, input)
    const { id } = await tx.person.create({ data: { ...columnsOf(input), governmentId }, select: { id: true } })
    await replaceRecord(tx, { personId: id, governmentId }, input)
    return { ...about(id, governmentId, input), after: figuresOf(input), notice: saved(input, findings) }
  },
  constraints,
})

/** Changes a person with performance and discipline, as one set. */
export const editPerson = defineAction({
  permission: 'person.edit',
  name: 'person.edit',
  input: editedPerson,
  load: async (tx, actor, { personId, agencyId }) => {
    const person = await findPerson(tx, actor, personId, 'person.edit')
    const agency =
      agencyId === person?.agencyId ||
      (await listAgencies(tx, actor, 'person.edit')).find(
        ({ id, governmentId }) => id === agencyId && governmentId === person?.governmentId,
      )
    return person && agency ? person : null
  },
  can: () => null,
  run: async ({ tx, input, subject: person, today }) => {
    const findings = refuseImpossible(input, today)
    await refuseNamesake(tx, input, person)
    const { count } = await tx.person.updateMany({
      where: { id: person.id, version: input.version },
      data: { ...columnsOf(input), version: { increment: 1 } },
    })
    if (count !== 1) refuse('shell.changedMeanwhile')
    await replaceRecord(tx, { personId: person.id, governmentId: person.governmentId }, input)
    return {
      ...about(person.id, person.governmentId, input),
      before: { agencyId: person.agencyId, active: person.active, sanctions: person.disciplines.length },
      after: figuresOf(input),
      notice: saved(input, findings),
    }
  },
  constraints,
})

const about = (id: string, governmentId: string, { intent }: TypedPerson) => ({
  subject: { kind: 'person', id },
  governmentId,
  next: intent === 'add' ? `/people/${id}/edit` : `/people/${id}`,
})

/** What the trail keeps: no personal value. */
const figuresOf = ({ agencyId, active, disciplines }: TypedPerson) => ({
  agencyId,
  active: active === 'on',
  sanctions: disciplines.filter((row) => row !== null).length,
})

const saved = ({ name }: TypedPerson, findings: readonly Finding[]) =>
  findings.length === 0
    ? sentence('people.savedNotice', { name })
    : sentence('people.savedUnusual', { name, findings: { texts: findings.map(({ key }) => key) } })
