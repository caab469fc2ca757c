import { defineMessages } from '@/lib/i18n/define'

/** The words of the page that moves all days of a cohort. */
export const shiftMessages = defineMessages({
  shiftTitle: { id: 'Tunda atau majukan angkatan', en: 'Postpone or bring forward the cohort' },
  shiftLead: {
    id: 'Semua hari angkatan digeser sama banyak. Usulan, susunan peserta, dan persetujuan tetap.',
    en: 'Every day of the cohort moves by the same number of days. Nominations, line-ups and approvals stay.',
  },
  shiftStart: { id: 'Hari pertama pelatihan yang baru', en: 'New first day of training' },
  startsOnMissing: { id: 'Isi hari pertama pelatihan yang baru.', en: 'Enter the new first day of training.' },
  shiftSee: { id: 'Lihat akibatnya', en: 'See what follows' },
  shiftEffects: {
    id: '{days, plural, other {Semua digeser # hari lebih lambat}}',
    en: '{days, plural, one {Everything moves # day later} other {Everything moves # days later}}',
  },
  shiftEffectsEarlier: {
    id: '{days, plural, other {Semua digeser # hari lebih awal}}',
    en: '{days, plural, one {Everything moves # day earlier} other {Everything moves # days earlier}}',
  },
  shiftWhat: { id: 'Yang bergeser', en: 'What moves' },
  shiftNow: { id: 'Sekarang', en: 'Now' },
  shiftThen: { id: 'Menjadi', en: 'Then' },
  shiftTraining: { id: 'Pelatihan', en: 'Training' },
  shiftAway: { id: 'Rombongan {government}', en: 'Delegation of {government}' },
  shiftLegs: {
    id: '{count, plural, other {# tahap perjalanan}}',
    en: '{count, plural, one {# leg of the journey} other {# legs of the journey}}',
  },
  shiftCeremonies: {
    id: '{count, plural, other {# pelepasan}}',
    en: '{count, plural, one {# ceremony} other {# ceremonies}}',
  },
  shiftSchedule: {
    id: '{count, plural, other {# kegiatan dalam jadwal}}',
    en: '{count, plural, one {# item of the schedule} other {# items of the schedule}}',
  },
  shiftOutside: {
    id: 'Jam, tempat, dan nomor penerbangan tidak berubah: periksa setelah digeser. Izin perjalanan, tiket, asuransi, dan pemberitahuan kepada mitra perlu diurus lagi di luar aplikasi. Tanda presensi yang sudah ada dibatalkan.',
    en: 'Times, places and flight numbers stay as they are: check them afterwards. Travel permits, tickets, insurance and the notice to the partner have to be arranged again outside the app. Roll call marks already made are undone.',
  },
  shiftRecheck: { id: 'Syarat pada hari baru', en: 'Rules on the new days' },
  shiftAllMet: {
    id: 'Tidak ada usulan yang menjadi tidak memenuhi syarat.',
    en: 'No nomination comes to miss a rule.',
  },
  shiftMissing: {
    id: '{n, plural, other {# usulan menjadi tidak memenuhi syarat}}',
    en: '{n, plural, one {# nomination comes to miss a rule} other {# nominations come to miss a rule}}',
  },
  shiftOthers: {
    id: 'Usulan pemerintah daerah lain diperiksa oleh pemerintahnya sendiri.',
    en: 'Nominations of other governments are checked by those governments themselves.',
  },
  shiftAsk: { id: 'Tetapkan hari baru', en: 'Set the new days' },
  shiftReasonHint: {
    id: 'Dibaca semua pemerintah daerah dalam angkatan ini.',
    en: 'Read by every government in this cohort.',
  },
  shiftDeadline: { id: 'Batas usulan yang baru', en: 'New deadline for nominations' },
  shiftDo: { id: 'Geser angkatan', en: 'Move the cohort' },
  sameDay: {
    id: 'Pilih hari yang lain daripada hari pertama pelatihan sekarang.',
    en: 'Choose another day than the present first day of training.',
  },
  startsInPast: {
    id: 'Pada hari baru itu keberangkatan sudah lewat. Pilih hari yang lebih lambat.',
    en: 'On those days the departure is past. Choose a later day.',
  },
  deadlinePast: { id: 'Batas waktu sudah lewat.', en: 'The deadline is past.' },
  awayOnNewDays: {
    id: '{names} sudah bertugas luar pada hari baru itu. Tidak ada yang digeser.',
    en: '{names} is already away on those days. Nothing was moved.',
  },
  shifted: {
    id: 'Pelatihan sekarang {days}. {missing, plural, =0 {Semua usulan tetap memenuhi syarat.} other {# usulan menjadi tidak memenuhi syarat.}}',
    en: 'The training is now {days}. {missing, plural, =0 {Every nomination still meets the rules.} one {# nomination no longer meets a rule.} other {# nominations no longer meet a rule.}}',
  },
})
