import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Pelatihan luar negeri {government}', en: 'Training abroad, {government}' },
  titleEmpty: { id: 'Pelatihan luar negeri', en: 'Training abroad' },
  hero: { id: 'Belajar di luar negeri, bekerja untuk {government}', en: 'Learning abroad, working for {government}' },
  heroLead: {
    id: 'Sejak {year} pegawai {government} mengikuti pelatihan melalui {programmes}. Halaman ini menunjukkan berapa yang ikut, kapan, dan untuk tema apa.',
    en: 'Since {year} people of {government} have trained through the {programmes}. This page shows how many took part, when, and on which themes.',
  },
  heroLeadPlain: {
    id: 'Halaman ini menunjukkan berapa pegawai {government} yang mengikuti pelatihan luar negeri, kapan, dan untuk tema apa.',
    en: 'This page shows how many people of {government} trained abroad, when, and on which themes.',
  },
  governments: { id: 'Pemerintah daerah', en: 'Local governments' },
  tileTotal: {
    id: 'peserta sejak {year}, ASN dan non-ASN; setiap keikutsertaan dihitung satu',
    en: 'participants since {year}, civil servants and others; each taking part counts one',
  },
  tileThemes: { id: 'tema yang pernah diikuti', en: 'themes in which somebody took part' },
  tileCohorts: { id: 'angkatan dengan peserta dari {government}', en: 'cohorts with participants from {government}' },
  tileLatest: { id: 'peserta pada {cohort}, angkatan terbaru', en: 'participants in {cohort}, the latest cohort' },
  tileLatestTogether: {
    id: 'peserta {cohort}, bersama {others} ({own} dari {government})',
    en: 'participants in {cohort}, together with {others} ({own} from {government})',
  },
  perYear: { id: 'Peserta per tahun', en: 'Participants by year' },
  perYearLead: {
    id: 'Menurut tahun pelatihan dimulai. Tahun terakhir masih dapat bertambah.',
    en: 'By the year in which the training begins. The last year may still grow.',
  },
  perTheme: { id: 'Peserta per tema', en: 'Participants by theme' },
  perThemeLead: { id: 'Jumlah {from}–{until}: {total} peserta.', en: 'Sum of {from}–{until}: {total} participants.' },
  asTable: { id: 'Tampilkan sebagai tabel', en: 'Show as a table' },
  year: { id: 'Tahun', en: 'Year' },
  theme: { id: 'Tema', en: 'Theme' },
  participants: { id: 'Peserta', en: 'Participants' },
  participantsOf: { id: 'Peserta {government}', en: 'Participants, {government}' },
  sum: { id: 'Jumlah', en: 'Sum' },
  cohorts: { id: 'Program dan angkatan', en: 'Programmes and cohorts' },
  cohort: { id: 'Angkatan', en: 'Cohort' },
  when: { id: 'Waktu dan tempat', en: 'When and where' },
  together: { id: 'Bersama', en: 'Together with' },
  nobodyElse: { id: 'tidak ada', en: 'nobody else' },
  state: { id: 'Keadaan', en: 'State' },
  shown: { id: '{shown} dari {total} angkatan', en: '{shown} of {total} cohorts' },
  showAll: { id: 'Lihat semua', en: 'Show all' },
  notYet: { id: 'belum ada', en: 'none yet' },
  howCounted: { id: 'Cara menghitung dan sumber', en: 'How it is counted, and sources' },
  howNames: {
    id: 'Peserta adalah orang yang ditetapkan ikut dan tidak mengundurkan diri sebelum berangkat. Setiap keikutsertaan dihitung satu, sehingga orang yang ikut dua kali dihitung dua.',
    en: 'A participant is somebody who was confirmed and did not withdraw before departure. Each taking part counts one, so who went twice counts two.',
  },
  howRecorded: {
    id: 'Untuk angkatan sebelum aplikasi ini dipakai, jumlahnya diambil dari sumber di bawah. Daftar nama yang kelak dimasukkan menggantikan jumlah itu.',
    en: 'For cohorts from before this app, the number comes from the source named below. A list of names entered later replaces it.',
  },
  howGovernment: {
    id: 'Angka di halaman ini hanya milik {government}; peserta pemerintah daerah lain pada angkatan bersama tidak ikut dijumlah.',
    en: 'The figures on this page are those of {government} alone; participants of other governments in joint cohorts are not added.',
  },
  source: { id: 'Sumber', en: 'Source' },
  sourceMissing: { id: 'Sumber belum dicatat', en: 'No source recorded' },
  openData: {
    id: 'Tanpa data pribadi. Keadaan per {day}.',
    en: 'No personal data. As of {day}.',
  },
  description: {
    id: 'Pelatihan luar negeri yang diikuti pegawai pemerintah daerah: berapa yang ikut, kapan, dan untuk tema apa.',
    en: 'Training abroad of people in local government: how many took part, when, and on which themes.',
  },
  empty: { id: 'Belum ada angkatan yang dibuka', en: 'No cohort has been published yet' },
  emptyBody: {
    id: 'Program dan angkanya tampil di sini setelah penawaran pertama dibuka.',
    en: 'Programmes and their figures appear here once the first call is published.',
  },
})
