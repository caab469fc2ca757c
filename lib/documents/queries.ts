import 'server-only'
import type { Read } from '@/lib/platform/db'
import type { Prisma } from '@/lib/platform/prisma/client.ts'
import type { PaperKind } from './paper-kinds'

/** What a list of papers shows; `paper` says what it is, where that was asked. */
export type PaperRow = {
  id: string
  fileName: string
  mediaType: string
  bytes: number
  at: Date
  paper?: PaperKind | null
}

const keptSelect = {
  id: true,
  governmentId: true,
  nominationId: true,
  delegationId: true,
  fileName: true,
  mediaType: true,
  bytes: true,
  sha256: true,
  storedAs: true,
} satisfies Prisma.DocumentSelect

/** One paper with the place of its file, within `visible`; null when it is missing, removed or out of reach. */
export const findPaper = (tx: Read, documentId: string, visible: Prisma.DocumentWhereInput) =>
  tx.document.findFirst({
    where: { AND: [{ id: documentId, removedAt: null }, visible] },
    select: keptSelect,
  })
