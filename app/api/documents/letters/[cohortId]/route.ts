import { z } from 'zod'
import { checkPaper } from '@/lib/documents/paper'
import { findDrafts } from '@/lib/nominations/drafts'
import { attachScan, scanRefusal } from '@/lib/nominations/scan'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { defineUpload } from '@/lib/platform/doors/upload'

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('POST')

/** Attaches the scan of one letter to every draft that it carries. */
export const POST = defineUpload({
  permission: 'nomination.write',
  name: 'nomination.attach',
  params: z.object({ cohortId: z.uuid() }),
  load: (tx, actor, { cohortId }, { today }) => findDrafts(tx, actor, cohortId, today),
  can: (actor, { drafts }) => scanRefusal(actor, drafts),
  check: checkPaper,
  governmentOf: ({ own }) => own.governmentId,
  run: ({ tx, actor, subject, file, now }) => attachScan(tx, { actor, ...subject, file, now }),
  back: ({ cohortId }) => `/cohorts/${cohortId}/nominations/send`,
})
