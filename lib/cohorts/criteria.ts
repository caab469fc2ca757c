/** What is scored (kriteria): the default set for "prestasi, loyal dan berintegritas". Data that a cohort copies and may change. */
export type Bilingual = { id: string; en: string }
export type CriterionDraft = {
  code: string
  name: Bilingual
  /** Per cent; all weights of a cohort add up to 100. */
  weight: number
  /** Mean × 100 below which a nomination cannot be selected. */
  gate: number | null
  /** What the scores 1 to 5 mean. */
  rubric: readonly [Bilingual, Bilingual, Bilingual, Bilingual, Bilingual]
}

export const scoreValues = [1, 2, 3, 4, 5] as const
/** The scores that want a reason. */
export const needsScoreReason = (value: number) => value === 1 || value === 5

export const defaultCriteria: readonly CriterionDraft[] = [
  {
    code: 'achievement',
    name: { id: 'Prestasi', en: 'Achievement' },
    weight: 40,
    gate: null,
    rubric: [
      { id: 'Belum ada hasil kerja yang dapat ditunjukkan.', en: 'No result to show.' },
      { id: 'Hasil minimal, SKP di bawah Baik.', en: 'Bare minimum, SKP below Baik (Good).' },
      { id: 'SKP Baik 2 tahun, tugas pokok selesai.', en: 'SKP Baik (Good) for 2 years, core tasks done.' },
      { id: 'Satu hasil terukur melampaui target.', en: 'One measured result above target.' },
      { id: 'Inovasi atau penghargaan yang dipakai unit lain.', en: 'An innovation or award that other units use.' },
    ],
  },
  {
    code: 'loyalty',
    name: { id: 'Loyal', en: 'Loyalty' },
    weight: 25,
    gate: null,
    rubric: [
      { id: 'Sering meninggalkan tugas tanpa izin.', en: 'Often absent without leave.' },
      { id: 'Bekerja bila diingatkan.', en: 'Works when reminded.' },
      { id: 'Hadir dan menuntaskan tugas.', en: 'Present, finishes tasks.' },
      { id: 'Menerima tugas tambahan, membimbing rekan.', en: 'Takes extra work, coaches colleagues.' },
      {
        id: 'Konsisten mengutamakan masyarakat, terbukti beberapa tahun.',
        en: 'Puts the public first, proven over several years.',
      },
    ],
  },
  {
    code: 'integrity',
    name: { id: 'Integritas', en: 'Integrity' },
    weight: 35,
    gate: 300,
    rubric: [
      { id: 'Pelanggaran terbukti dalam 2 tahun.', en: 'Proven breach within 2 years.' },
      { id: 'Kewajiban pelaporan belum lengkap.', en: 'Duties to report incomplete.' },
      { id: 'Tanpa hukuman disiplin, pelaporan lengkap.', en: 'No sanction, duties to report complete.' },
      { id: 'Menjadi rujukan kepatuhan.', en: 'Colleagues ask this person about the rules.' },
      {
        id: 'Terbukti melaporkan atau memperbaiki praktik keliru.',
        en: 'Has reported or repaired a wrong practice, with proof.',
      },
    ],
  },
]
