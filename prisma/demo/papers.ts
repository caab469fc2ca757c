import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { writeName } from '@/lib/people/names'
import { agencyName } from './governments.ts'
import { idOf, minutesAfter } from './ids.ts'
import type { Nominated } from './nominated.ts'
import { pdfOf } from './pdf.ts'
import { tellTrail } from './trail.ts'
import type { World } from './world.ts'

/** Attaches the scanned letter of a nomination an hour before it is submitted; gives what the snapshot says of it. */
export function attachLetter(world: World, { row, person, half, hr }: Nominated, submittedAt: Date, number: string) {
  const agency = agencyName(half.government, person.agency)
  const content = pdfOf([
    'CONTOH - BUKAN SURAT ASLI',
    '',
    agency.toUpperCase(),
    '',
    `Nomor: ${number}`,
    'Hal: Usulan peserta pelatihan',
    '',
    `Dengan ini kami usulkan ${writeName(person)}, ${person.post},`,
    `sebagai calon peserta pelatihan "${half.round.titleId}".`,
    'Data yang disampaikan benar, dan yang bersangkutan dibebaskan',
    'dari tugas harian selama pelatihan.',
    '',
    `Kepala ${agency}`,
  ])
  const nominationId = row.id as string
  const id = idOf('document', nominationId, 'letter')
  const at = minutesAfter(submittedAt, -60)
  const paper = {
    id,
    kind: 'nomination_paper' as const,
    paper: 'cover_letter' as const,
    fileName: 'Surat usulan.pdf',
    sha256: hashOf(content),
  }
  const storedAs = `${row.governmentId}/${idOf('file', id)}`
  const { governmentId } = row
  const kept = { mediaType: 'application/pdf', bytes: content.length, storedAs }
  world.documents.push({ ...paper, ...kept, governmentId, nominationId, byId: hr.id, at })
  world.files.push({ storedAs, content })
  tellTrail(world, {
    ...{ at, by: hr, action: 'nomination.attach', cohortId: half.round.id, nominationId },
    subject: ['document', id],
    after: { bytes: content.length, mediaType: kept.mediaType },
  })
  return { id, kind: paper.paper, name: paper.fileName, sha256: paper.sha256 }
}

const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex')

/** Lays the papers where the app keeps uploaded files; the same names every time, so a second load writes over. */
export async function writeFiles(dataFolder: string, files: World['files']) {
  for (const { storedAs, content } of files) {
    const path = join(dataFolder, 'files', storedAs)
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeFile(path, content, { mode: 0o600 })
  }
}
