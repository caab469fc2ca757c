import { z } from 'zod'
import { isPaperType } from '@/lib/documents/paper-rules'
import { findPaper } from '@/lib/documents/queries'
import { visiblePapers } from '@/lib/nominations/papers'
import { defineDownload } from '@/lib/platform/doors/download'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'
import { readKept } from '@/lib/platform/files'

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherVerbs('GET')

/** Hands out one paper, always as an attachment. */
export const GET = defineDownload({
  permission: 'nomination.see',
  params: z.object({ documentId: z.uuid() }),
  load: (tx, actor, { documentId }) => findPaper(tx, documentId, visiblePapers(actor)),
  perHour: 600,
  trail: ({ id, governmentId, nominationId }) => ({
    subject: { kind: 'document', id },
    governmentId,
    nominationId,
  }),
  write: async (paper) => ({
    name: paper.fileName,
    type: isPaperType(paper.mediaType) ? paper.mediaType : 'application/pdf',
    body: await readKept(paper),
  }),
})
