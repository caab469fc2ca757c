'use server'
import { type Actor, extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import type { Read } from '@/lib/platform/db'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { isWithin } from './agency-tree'
import { findAgency, findOwnGovernment, listAgencies } from './queries'
import { addAgencyInput, editAgencyInput, governmentInput, switchAgencyInput } from './schema'

const agenciesPage = '/administration/agencies'
const nameTaken = {
  Agency_governmentId_name_key: { reason: 'organisation.nameTaken', field: 'name' },
  Government_name_key: { reason: 'organisation.nameTaken', field: 'name' },
} as const

export const editGovernment = defineAction({
  permission: 'organisation.edit',
  name: 'government.edit',
  input: governmentInput,
  load: (tx, actor) => findOwnGovernment(tx, actor),
  can: () => null,
  run: async ({ tx, input: { version, ...fields }, subject }) => {
    const changed = await tx.government.updateMany({
      where: { id: subject.id, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'government', id: subject.id },
      governmentId: subject.id,
      before: { name: subject.name, kind: subject.kind, zone: subject.zone },
      after: { name: fields.name, kind: fields.kind, zone: fields.zone },
      next: '/administration',
      notice: sentence('organisation.saved'),
    }
  },
  constraints: nameTaken,
})

export const addAgency = defineAction({
  permission: 'organisation.edit',
  name: 'agency.add',
  input: addAgencyInput,
  load: async (tx, actor) => {
    const [governmentId] = extentOf(actor, 'organisation.edit').governments
    return governmentId ? { governmentId, agencies: await listAgencies(tx, actor) } : null
  },
  can: () => null,
  run: async ({ tx, input, subject: { governmentId, agencies } }) => {
    if (input.parentId && !agencies.some(({ id }) => id === input.parentId))
      return refuse('organisation.parentWrong', 'parentId')
    const { id } = await tx.agency.create({ data: { ...input, governmentId }, select: { id: true } })
    return {
      subject: { kind: 'agency', id },
      governmentId,
      after: { name: input.name, kind: input.kind, parentId: input.parentId },
      next: agenciesPage,
      notice: sentence('organisation.agencyAdded', { name: input.name }),
    }
  },
  constraints: nameTaken,
})

export const editAgency = defineAction({
  permission: 'organisation.edit',
  name: 'agency.edit',
  input: editAgencyInput,
  load: loadAgency,
  can: () => null,
  run: async ({ tx, input: { agencyId, version, ...fields }, subject: { agency, agencies } }) => {
    const { parentId } = fields
    if (parentId && !agencies.some(({ id }) => id === parentId)) return refuse('organisation.parentWrong', 'parentId')
    if (parentId && isWithin(agencies, parentId, agencyId)) return refuse('organisation.parentBelow', 'parentId')
    const changed = await tx.agency.updateMany({
      where: { id: agencyId, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'agency', id: agencyId },
      governmentId: agency.governmentId,
      before: { name: agency.name, kind: agency.kind, parentId: agency.parentId },
      after: { name: fields.name, kind: fields.kind, parentId },
      next: agenciesPage,
      notice: sentence('organisation.saved'),
    }
  },
  constraints: nameTaken,
})

/** Takes an agency out of the lists of choice, or back in; what it did stays. */
export const switchAgency = defineAction({
  permission: 'organisation.edit',
  name: 'agency.switch',
  input: switchAgencyInput,
  load: loadAgency,
  can: (_actor, { agency, agencies }, { to }) =>
    to === 'inactive' && agencies.some(({ parentId, active }) => parentId === agency.id && active)
      ? 'organisation.hasActiveBelow'
      : null,
  run: async ({ tx, input: { agencyId, version, to }, subject: { agency } }) => {
    const active = to === 'active'
    const changed = await tx.agency.updateMany({
      where: { id: agencyId, version, active: !active },
      data: { active, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'agency', id: agencyId },
      governmentId: agency.governmentId,
      before: { active: agency.active },
      after: { active },
      next: agenciesPage,
      notice: sentence(active ? 'organisation.agencyOn' : 'organisation.agencyOff', { name: agency.name }),
    }
  },
})

async function loadAgency(tx: Read, actor: Actor, { agencyId }: { agencyId: string }) {
  const agency = await findAgency(tx, actor, agencyId)
  return agency && { agency, agencies: await listAgencies(tx, actor) }
}
