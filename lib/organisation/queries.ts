import 'server-only'
import { type Actor, extentOf } from '@/lib/access/actor'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import { treeOf } from './agency-tree'

/** The agencies that this actor keeps: all of the own government. */
const visibleTo = (actor: Actor): Prisma.AgencyWhereInput => ({
  governmentId: { in: extentOf(actor, 'organisation.edit').governments },
})

const agencySelect = {
  id: true,
  governmentId: true,
  parentId: true,
  name: true,
  shortName: true,
  kind: true,
  active: true,
  version: true,
} satisfies Prisma.AgencySelect

/** The tree of agencies, in its order. */
export async function listAgencies(tx: Read, actor: Actor) {
  return treeOf(await tx.agency.findMany({ where: visibleTo(actor), select: agencySelect, take: 1000 }))
}

export const findAgency = (tx: Read, actor: Actor, agencyId: string) =>
  tx.agency.findFirst({ where: { AND: [{ id: agencyId }, visibleTo(actor)] }, select: agencySelect })

const governmentSelect = {
  id: true,
  name: true,
  shortName: true,
  kind: true,
  zone: true,
  city: true,
  cooperationUnit: true,
  personnelUnit: true,
  version: true,
} satisfies Prisma.GovernmentSelect

/** The actor's own government, as its administrator may change it. */
export const findOwnGovernment = (tx: Read, actor: Actor) =>
  tx.government.findFirst({
    where: { id: { in: extentOf(actor, 'organisation.edit').governments } },
    select: governmentSelect,
    orderBy: { createdAt: 'asc' },
  })

/** All governments of the installation: their names are public. */
export const listGovernments = (tx: Read) =>
  tx.government.findMany({ select: governmentSelect, orderBy: { createdAt: 'asc' }, take: 200 })
