import { z } from 'zod'
import { checkPaper } from '@/lib/documents/paper'
import { paperKind } from '@/lib/documents/paper-kinds'
import { attachPaper, paperRefusal } from '@/lib/nominations/papers'
import { findNomination } from '@/lib/nominations/queries'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { refuse } from '@/lib/platform/doors/refusal'
import { defineUpload } from '@/lib/platform/doors/upload'

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('POST')

/** Attaches one paper to a nomination. */
export const POST = defineUpload({
  permission: 'nomination.write',
  name: 'nomination.attach',
  params: z.object({ nominationId: z.uuid() }),
  load: (tx, actor, { nominationId }) => findNomination(tx, actor, nominationId),
  can: (actor, nomination) => paperRefusal(actor, nomination),
  check: checkPaper,
  governmentOf: ({ governmentId }) => governmentId,
  run: ({ tx, actor, subject, file, fields, now }) => {
    const paper = paperKind.safeParse(fields.paper)
    if (!paper.success) return refuse('documents.paperKindMissing')
    return attachPaper(tx, { actor, nomination: subject, file, paper: paper.data, now })
  },
  back: ({ nominationId }) => `/nominations/${nominationId}`,
})
