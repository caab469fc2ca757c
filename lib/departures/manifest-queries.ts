import 'server-only'
import { inManifestOrder } from '@/lib/approvals/manifest-order'
import { goingStates } from '@/lib/participants/lifecycle'
import { writeName } from '@/lib/people/names'
import type { PostLevel } from '@/lib/people/ranks'
import { type Day, dayFromColumn } from '@/lib/platform/dates'
import type { Read } from '@/lib/platform/db'

/** One line of the office manifest: no passport data. */
export type ManifestLine = {
  participantId: string
  isHead: boolean
  fullName: string
  name: string
  nip: string | null
  grade: string | null
  postLevel: PostLevel | null
  birthDate: Day | null
  post: string
  agencyName: string
  phone: string | null
}

/** The manifest of one delegation, in its order. What was frozen at approval stays; number, rank and phone are today's. */
export async function listManifest(tx: Read, delegationId: string): Promise<ManifestLine[]> {
  const rows = await tx.participant.findMany({
    where: { delegationId, state: { in: [...goingStates] } },
    select: {
      id: true,
      isHead: true,
      titleFront: true,
      name: true,
      titleBack: true,
      post: true,
      agencyName: true,
      person: { select: { nip: true, grade: true, postLevel: true, birthDate: true, phone: true } },
    },
  })
  return inManifestOrder(
    rows.map(({ id, person, titleFront, titleBack, ...row }) => ({
      ...row,
      ...person,
      participantId: id,
      birthDate: person.birthDate && dayFromColumn(person.birthDate),
      fullName: writeName({ titleFront, name: row.name, titleBack }),
    })),
  )
}
