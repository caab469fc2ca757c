import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Penilaian', en: 'Assessment' },

  aboveByGate: {
    id: 'Di atas karena calon berikutnya tidak mencapai batas nilai.',
    en: 'Above because the next one is below a limit.',
  },
  aboveByPoints: { id: 'Nilai {points}, berikutnya {next}.', en: '{points} points, the next one {next}.' },
  aboveByIntegrity: {
    id: 'Nilai akhir sama; integritas {mean}, berikutnya {next}.',
    en: 'Same points; integrity {mean}, the next one {next}.',
  },
  aboveByAchievement: {
    id: 'Nilai akhir dan integritas sama; prestasi {mean}, berikutnya {next}.',
    en: 'Same points and integrity; achievement {mean}, the next one {next}.',
  },
  aboveByAbroad: {
    id: 'Nilai sama; belum pernah mengikuti program luar negeri.',
    en: 'Same scores; never on a programme abroad.',
  },
  aboveByAlumni: {
    id: 'Nilai sama; perangkat daerahnya memiliki {alumni} alumni, berikutnya {next}.',
    en: 'Same scores; the agency has {alumni} alumni, the next one {next}.',
  },
  aboveByEndorsement: {
    id: 'Nilai sama; urutan prioritas {order}, berikutnya {next}.',
    en: 'Same scores; number {order} in the agency’s order, the next one {next}.',
  },
  aboveByHavingOrder: {
    id: 'Nilai sama; urutan prioritas {order}, berikutnya tanpa urutan.',
    en: 'Same scores; number {order} in the agency’s order, the next one has none.',
  },
  aboveBySubmission: { id: 'Nilai sama; diajukan lebih dahulu.', en: 'Same scores; submitted earlier.' },
  aboveById: { id: 'Semua sama; diurutkan menurut nomor usulan.', en: 'All the same; ordered by nomination number.' },
})
