import type { GrantedRole } from '@/lib/access/permissions'

/** What offices write for a role; read without case, signs and "peran". */
const words: Record<string, GrantedRole> = {
  ...{
    'pengelola kepegawaian': 'agency_hr',
    'staf kepegawaian': 'agency_hr',
    kepegawaian: 'agency_hr',
    hr: 'agency_hr',
  },
  ...{ 'personnel staff': 'agency_hr', 'kasubbag kepegawaian': 'agency_hr', 'umum dan kepegawaian': 'agency_hr' },
  ...{ 'kepala perangkat daerah': 'agency_head', 'kepala opd': 'agency_head', 'kepala dinas': 'agency_head' },
  ...{ 'head of agency': 'agency_head', verifikator: 'verifier', verifier: 'verifier', penilai: 'assessor' },
  ...{ assessor: 'assessor', 'tim seleksi': 'assessor', 'tim penilai': 'assessor', staf: 'cohort_officer' },
  ...{ 'staf kerja sama': 'cohort_officer', 'cohort officer': 'cohort_officer', kabag: 'cooperation_head' },
  ...{ 'kepala bagian kerja sama': 'cooperation_head', 'kabag kerja sama': 'cooperation_head' },
  ...{
    'head of cooperation': 'cooperation_head',
    pimpinan: 'leadership',
    leadership: 'leadership',
    asisten: 'leadership',
  },
  ...{ sekda: 'leadership', penghubung: 'liaison_officer', 'liaison officer': 'liaison_officer', auditor: 'auditor' },
  ...{ inspektorat: 'auditor', administrator: 'administrator', admin: 'administrator' },
}

/** Verifikator, "Kabag Kerja Sama", HR; null where it means none. */
export const readRole = (cell: string): GrantedRole | null =>
  words[
    cell
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .replace(/^ *(peran|role) /, '')
      .trim()
  ] ?? null
