'use server'
import { extentOf } from '@/lib/access/actor'
import { sentence } from '@/lib/i18n/sentence'
import { inBoth } from '@/lib/i18n/typed'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { findOwnProgramme, findPartner, findTheme } from './queries'
import {
  addPartnerInput,
  addProgrammeInput,
  addThemeInput,
  editPartnerInput,
  editProgrammeInput,
  editThemeInput,
} from './schema'

const listPage = '/programmes'
const programmePage = (id: string) => `/programmes/${id}`
const partnerTaken = { Partner_governmentId_name_key: { reason: 'programmes.nameTaken', field: 'name' } } as const
const programmeTaken = { Programme_governmentId_name_key: { reason: 'programmes.nameTaken', field: 'name' } } as const
const themeTaken = { Theme_programmeId_titleEn_key: { reason: 'programmes.nameTaken', field: 'titleEn' } } as const

export const addPartner = defineAction({
  permission: 'programme.edit',
  name: 'partner.add',
  input: addPartnerInput,
  load: async (_tx, actor) => extentOf(actor, 'programme.edit').governments[0] ?? null,
  can: () => null,
  run: async ({ tx, input, subject: governmentId }) => {
    const { id } = await tx.partner.create({ data: { ...input, governmentId }, select: { id: true } })
    return {
      subject: { kind: 'partner', id },
      governmentId,
      after: input,
      next: listPage,
      notice: sentence('programmes.added', { name: input.name }),
    }
  },
  constraints: partnerTaken,
})

export const editPartner = defineAction({
  permission: 'programme.edit',
  name: 'partner.edit',
  input: editPartnerInput,
  load: (tx, actor, { partnerId }) => findPartner(tx, actor, partnerId),
  can: () => null,
  run: async ({ tx, input: { partnerId, version, ...fields }, subject }) => {
    const changed = await tx.partner.updateMany({
      where: { id: partnerId, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'partner', id: partnerId },
      governmentId: subject.governmentId,
      before: { name: subject.name, country: subject.country },
      after: fields,
      next: listPage,
      notice: sentence('programmes.saved'),
    }
  },
  constraints: partnerTaken,
})

export const addProgramme = defineAction({
  permission: 'programme.edit',
  name: 'programme.add',
  input: addProgrammeInput,
  load: (tx, actor, { partnerId }) => findPartner(tx, actor, partnerId),
  can: () => null,
  run: async ({ tx, input, subject: { governmentId } }) => {
    const { id } = await tx.programme.create({ data: { ...input, governmentId }, select: { id: true } })
    return {
      subject: { kind: 'programme', id },
      governmentId,
      after: input,
      next: programmePage(id),
      notice: sentence('programmes.added', { name: input.name }),
    }
  },
  constraints: programmeTaken,
})

export const editProgramme = defineAction({
  permission: 'programme.edit',
  name: 'programme.edit',
  input: editProgrammeInput,
  load: async (tx, actor, { programmeId, partnerId }) => {
    const programme = await findOwnProgramme(tx, actor, programmeId)
    const partner = await findPartner(tx, actor, partnerId)
    return programme && partner ? programme : null
  },
  can: () => null,
  run: async ({ tx, input: { programmeId, version, ...fields }, subject }) => {
    const changed = await tx.programme.updateMany({
      where: { id: programmeId, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'programme', id: programmeId },
      governmentId: subject.governmentId,
      before: { name: subject.name, partnerId: subject.partnerId, sinceYear: subject.sinceYear },
      after: fields,
      next: programmePage(programmeId),
      notice: sentence('programmes.saved'),
    }
  },
  constraints: programmeTaken,
})

export const addTheme = defineAction({
  permission: 'programme.edit',
  name: 'theme.add',
  input: addThemeInput,
  load: (tx, actor, { programmeId }) => findOwnProgramme(tx, actor, programmeId),
  can: () => null,
  run: async ({ tx, input, subject: { id: programmeId, governmentId } }) => {
    const titleEn = inBoth(input.titleId, input.titleEn)
    const { id } = await tx.theme.create({ data: { ...input, titleEn, governmentId }, select: { id: true } })
    return {
      subject: { kind: 'theme', id },
      governmentId,
      after: input,
      next: programmePage(programmeId),
      notice: sentence('programmes.added', { name: input.titleId }),
    }
  },
  constraints: themeTaken,
})

export const editTheme = defineAction({
  permission: 'programme.edit',
  name: 'theme.edit',
  input: editThemeInput,
  load: (tx, actor, { themeId }) => findTheme(tx, actor, themeId),
  can: () => null,
  run: async ({ tx, input: { themeId, version, ...typed }, subject }) => {
    const fields = { ...typed, titleEn: inBoth(typed.titleId, typed.titleEn) }
    const changed = await tx.theme.updateMany({
      where: { id: themeId, version },
      data: { ...fields, version: { increment: 1 } },
    })
    if (changed.count === 0) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'theme', id: themeId },
      governmentId: subject.governmentId,
      before: { titleId: subject.titleId, titleEn: subject.titleEn },
      after: fields,
      next: programmePage(subject.programmeId),
      notice: sentence('programmes.saved'),
    }
  },
  constraints: themeTaken,
})
