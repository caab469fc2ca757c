import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Yang menunggu Anda', en: 'What waits for you' },
  lead: {
    id: '{day} · {yours, plural, =0 {tidak ada tugas} other {# tugas}} menunggu Anda',
    en: '{day} · {yours, plural, =0 {nothing waits} one {# thing waits} other {# things wait}} for you',
  },
  yours: { id: 'Giliran Anda', en: 'Your turn' },
  soon: { id: 'Berikutnya', en: 'Coming up' },
  soonNote: { id: 'lebih dari 7 hari lagi', en: 'in more than 7 days' },
  others: { id: 'Anda menunggu orang lain', en: 'You wait for others' },
  nothing: { id: 'Tidak ada yang menunggu Anda', en: 'Nothing waits for you' },
  nothingBody: {
    id: 'Tugas baru muncul di sini begitu giliran Anda tiba.',
    en: 'New tasks appear here as soon as it is your turn.',
  },
  setup: { id: 'Langkah pertama', en: 'First steps' },
  setupLead: {
    id: 'Yang masih perlu disiapkan. Daftar ini hilang sendiri setelah semuanya selesai.',
    en: 'What has yet to be prepared. This list goes by itself once all is done.',
  },
  setupGovernment: {
    id: 'Lengkapi data pemerintah daerah untuk kop surat',
    en: 'Complete the data of the government for its letters',
  },
  setupConfirmed: {
    id: 'Konfirmasi peran yang memutuskan',
    en: 'Confirm the roles that decide',
  },
  setupMail: { id: 'Atur server surel', en: 'Set the mail server' },
  setupBackup: { id: 'Buat kunci dan cadangan pertama', en: 'Make the key and the first backup' },
  setupAgencies: { id: 'Catat perangkat daerah', en: 'Record the agencies' },
  setupAccounts: {
    id: 'Buat akun Kabag, staf kerja sama, verifikator, dan pengelola kepegawaian',
    en: 'Make accounts for the head of cooperation, officers, verifiers and personnel staff',
  },
  setupPeople: { id: 'Masukkan daftar pegawai', en: 'Enter the list of people' },
  setupProgramme: { id: 'Tambahkan mitra, program, dan tema', en: 'Add partner, programme and themes' },
  setupCohort: { id: 'Buat angkatan pertama', en: 'Create the first cohort' },
  setupDone: { id: 'Selesai', en: 'Done' },
  setupYours: { id: 'Giliran Anda', en: 'Your turn' },
  since: { id: 'sejak {day}, {days}', en: 'since {day}, {days}' },
  sinceToday: { id: 'sejak hari ini', en: 'since today' },
  running: { id: 'Angkatan berjalan', en: 'Running cohorts' },
  all: { id: 'Semua', en: 'All' },
  changed: { id: 'Yang berubah', en: 'What changed' },
  noneRunning: { id: 'Belum ada angkatan berjalan.', en: 'No cohort is running.' },
  blocks: { id: 'menghalangi langkah berikutnya', en: 'blocks the next step' },
  noDue: { id: 'tanpa batas waktu', en: 'no time limit' },
  stageOf: { id: 'Tahap {n} dari 8', en: 'Stage {n} of 8' },
  overdue: { id: 'Lewat {day}', en: 'Overdue since {day}' },
  until: { id: 'sampai {day}', en: 'until {day}' },
})
