import { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'

/** What a paper of a nominee is, in the order in which an office lays them. Source: domain.md, "Papers of a nominee". */
export const paperLabels = {
  cover_letter: 'documents.paperCoverLetter',
  rank_decree: 'documents.paperRankDecree',
  post_decree: 'documents.paperPostDecree',
  performance: 'documents.paperPerformance',
  discipline: 'documents.paperDiscipline',
  superior_consent: 'documents.paperSuperiorConsent',
  curriculum_vitae: 'documents.paperCurriculumVitae',
  english_proof: 'documents.paperEnglishProof',
  identity_card: 'documents.paperIdentityCard',
  passport: 'documents.paperPassport',
  photo: 'documents.paperPhoto',
  health: 'documents.paperHealth',
  integrity_pledge: 'documents.paperIntegrityPledge',
  other: 'documents.paperOther',
} as const satisfies Record<string, MessageKey>
export type PaperKind = keyof typeof paperLabels
export const paperKinds = Object.keys(paperLabels) as [PaperKind, ...PaperKind[]]
export const paperKind = z.enum(paperKinds)

/** What a call may ask for: any kind that says what it is. */
export const askedPapers = z
  .array(paperKind.exclude(['other']))
  .max(paperKinds.length)
  .default([])

/** Which of the papers asked for are not there. */
export const missingPapers = (asked: readonly PaperKind[], papers: readonly { paper: PaperKind | null }[]) =>
  asked.filter((kind) => papers.every(({ paper }) => paper !== kind))
