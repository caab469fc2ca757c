import { z } from 'zod'
import { attachLetter, letterRefusal, listLetters } from '@/lib/approvals/letters'
import { findOwnDelegation } from '@/lib/delegations/queries'
import { checkPaper } from '@/lib/documents/paper'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { defineUpload } from '@/lib/platform/doors/upload'

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('POST')

/** Attaches the letter of an own list. */
export const POST = defineUpload({
  permission: 'lineup.edit',
  name: 'lineup.attach',
  params: z.object({ cohortId: z.uuid() }),
  load: async (tx, actor, { cohortId }, { today }) => {
    const own = await findOwnDelegation(tx, actor, cohortId, 'lineup.edit', today)
    return own && { own, letters: await listLetters(tx, own.delegation.id) }
  },
  can: (_actor, { own }) => letterRefusal(own),
  check: checkPaper,
  governmentOf: ({ own }) => own.delegation.governmentId,
  run: ({ tx, actor, subject, file, now }) => attachLetter(tx, { actor, ...subject, file, now }),
  back: ({ cohortId }) => `/cohorts/${cohortId}/lineup`,
})
