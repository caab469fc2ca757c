import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Angkatan', en: 'Cohorts' },

  phaseDraft: { id: 'Draf', en: 'Draft' },
  phaseOpen: { id: 'Dibuka', en: 'Open' },
  phaseSelecting: { id: 'Seleksi', en: 'Selecting' },
  phaseApproved: { id: 'Disetujui', en: 'Approved' },
  phaseDeparted: { id: 'Berangkat', en: 'Departed' },
  phaseRunning: { id: 'Berlangsung', en: 'Running' },
  phaseCompleted: { id: 'Selesai', en: 'Completed' },
  phaseClosed: { id: 'Ditutup', en: 'Closed' },
  phaseCancelled: { id: 'Dibatalkan', en: 'Cancelled' },

  ruleKind: { id: 'Jenis pegawai', en: 'Kind of employment' },
  ruleService: { id: 'Masa kerja', en: 'Years of service' },
  ruleAge: { id: 'Usia', en: 'Age' },
  ruleRank: { id: 'Golongan', en: 'Grade' },
  ruleSkp: { id: 'Kinerja', en: 'Performance' },
  ruleDiscipline: { id: 'Disiplin', en: 'Discipline' },
  rulePassport: { id: 'Paspor', en: 'Passport' },
  ruleRepeat: { id: 'Jeda', en: 'Interval' },
  ruleOverlap: { id: 'Jadwal bertugas', en: 'Days away' },

  ruleKindText: { id: 'Berstatus {kinds}', en: 'Is a {kinds}' },
  ruleServiceText: {
    id: 'Masa kerja paling sedikit {years} tahun pada hari pertama pelatihan',
    en: 'At least {years, plural, one {# year} other {# years}} of service on the first day of training',
  },
  ruleAgeText: {
    id: 'Usia paling tinggi {years} tahun pada hari pertama pelatihan',
    en: 'At most {years} years old on the first day of training',
  },
  ruleRankText: { id: 'Golongan paling rendah {pns}, PPPK {pppk}', en: 'Grade {pns} or higher, PPPK {pppk} or higher' },
  ruleSkpText: {
    id: 'Predikat SKP {years} tahun terakhir paling rendah {least}',
    en: 'SKP of the last {years, plural, one {year} other {# years}} {least} or better',
  },
  ruleDisciplineText: {
    id: 'Tidak dalam masa hukuman disiplin, termasuk masa tunggu sesudahnya',
    en: 'Not under a disciplinary sanction or in the waiting time after it',
  },
  rulePassportText: {
    id: 'Paspor berlaku paling sedikit {months} bulan setelah kepulangan',
    en: 'Passport valid for at least {months, plural, one {# month} other {# months}} after the return',
  },
  ruleRepeatText: {
    id: 'Tidak mengikuti program luar negeri dalam {years} tahun terakhir',
    en: 'No training abroad in the last {years, plural, one {year} other {# years}}',
  },
  ruleOverlapText: {
    id: 'Tidak bertugas luar dua kali pada hari yang sama, perjalanan ikut dihitung',
    en: 'Not away twice on the same day, travel included',
  },

  ruleKindsMissing: { id: 'Pilih paling sedikit satu jenis pegawai.', en: 'Choose at least one kind of employment.' },
  ruleYearsWrong: { id: 'Tulis jumlah tahun antara 1 dan 40.', en: 'Write a number of years from 1 to 40.' },
  ruleAgeWrong: { id: 'Tulis usia antara 18 dan 70 tahun.', en: 'Write an age from 18 to 70.' },
  ruleGradeWrong: { id: 'Pilih golongan dari daftar.', en: 'Choose a grade from the list.' },
  ruleSkpYearsWrong: { id: 'Tulis jumlah tahun antara 1 dan 5.', en: 'Write a number of years from 1 to 5.' },
  rulePredicateWrong: { id: 'Pilih predikat dari daftar.', en: 'Choose a predicate from the list.' },
  ruleMonthsWrong: { id: 'Tulis jumlah bulan antara 0 dan 60.', en: 'Write a number of months from 0 to 60.' },

  weightsNotFull: { id: 'Jumlah bobot kriteria harus 100.', en: 'The weights of the criteria must add up to 100.' },

  notSelecting: {
    id: 'Penawaran belum ditutup, sehingga susunan peserta belum dapat diusulkan.',
    en: 'The call is not closed yet, so the line-up cannot be proposed.',
  },
  unsettledNominations: {
    id: 'Masih ada usulan yang menunggu verifikasi atau perbaikan.',
    en: 'Some nominations still wait to be verified or mended.',
  },
  emptyLineUp: {
    id: 'Susunan peserta masih kosong.',
    en: 'The line-up is still empty.',
  },
  seatsFull: {
    id: 'Peserta melebihi kuota rombongan.',
    en: 'The participants exceed the seats of the delegation.',
  },
  notDepartureDay: {
    id: 'Hari keberangkatan belum tiba.',
    en: 'The day of departure has not come yet.',
  },
  unmarkedPeople: {
    id: 'Masih ada peserta yang belum ditandai hadir atau tidak hadir.',
    en: 'Some participants are not marked present or absent yet.',
  },
  notReturnDay: {
    id: 'Hari kepulangan belum tiba.',
    en: 'The day of return has not come yet.',
  },
  alreadyProposed: {
    id: 'Sudah ada susunan peserta yang diusulkan, sehingga batas waktu tidak dapat diperpanjang.',
    en: 'A line-up is already proposed, so the deadline cannot be extended.',
  },
  alreadyDeparted: {
    id: 'Sudah ada rombongan yang berangkat, sehingga angkatan tidak dapat dibatalkan.',
    en: 'A delegation has already departed, so the cohort cannot be cancelled.',
  },
  tabSummary: {
    id: 'Ringkasan',
    en: 'Summary',
  },
  tabEligibility: {
    id: 'Siapa boleh?',
    en: 'Who may go?',
  },
  tabNominations: {
    id: 'Usulan',
    en: 'Nominations',
  },
  tabAssessment: {
    id: 'Penilaian',
    en: 'Assessment',
  },
  tabLineUp: {
    id: 'Susunan peserta',
    en: 'Line-up',
  },
  tabApproval: {
    id: 'Persetujuan',
    en: 'Approval',
  },
  tabParticipants: {
    id: 'Peserta',
    en: 'Participants',
  },
  tabDeparture: {
    id: 'Keberangkatan',
    en: 'Departure',
  },
  tabSchedule: {
    id: 'Jadwal',
    en: 'Schedule',
  },
  tabTrail: {
    id: 'Jejak',
    en: 'Trail',
  },
  tabs: {
    id: 'Bagian angkatan',
    en: 'Parts of the cohort',
  },
  lead: {
    id: '{days} di {city} · {seats, plural, other {# kursi}}, {governments, plural, other {# pemerintah daerah}}',
    en: '{days} in {city} · {seats, plural, one {# seat} other {# seats}}, {governments, plural, one {# government} other {# governments}}',
  },
})
