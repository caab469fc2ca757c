import { defineMessages } from './define'
import { errorMessages } from './error-messages'
import { formMessages } from './form-messages'

/** Texts of the frame around every page: header, footer, error pages, form furniture. */
export const messages = defineMessages({
  product: { id: 'Angkatan', en: 'Angkatan' },
  productLine: { id: 'Dari usulan sampai penerapan', en: 'From nomination to practice' },
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  home: { id: 'halaman awal', en: 'start page' },
  save: { id: 'Simpan', en: 'Save' },
  close: { id: 'Tutup', en: 'Close' },

  mainNavigation: { id: 'Utama', en: 'Main' },
  actions: { id: 'Tindakan', en: 'Actions' },
  phoneNavigation: { id: 'Bagian', en: 'Sections' },
  breadcrumb: { id: 'Letak halaman', en: 'Breadcrumb' },
  menu: { id: 'Menu', en: 'Menu' },
  account: { id: 'Akun saya', en: 'My account' },
  hats: { id: 'Bertindak sebagai', en: 'Acting as' },
  hatAll: { id: 'Semua peran saya', en: 'All my roles' },
  hatWorn: { id: 'Sebagai {hat}', en: 'As {hat}' },
  hatOver: { id: 'peran yang sudah berakhir; pilih peran lain', en: 'a role that has ended; choose another' },
  hatParticipant: { id: 'Peserta', en: 'Participant' },
  hatInstallation: { id: 'seluruh aplikasi', en: 'the whole installation' },
  hatDeputy: { id: 'Plh. {role}, untuk {name}', en: 'Acting {role}, for {name}' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  chooseNotifications: { id: 'Atur pemberitahuan', en: 'Choose what you are told' },
  bell: { id: 'Pemberitahuan', en: 'Notifications' },
  bellUnread: {
    id: 'Pemberitahuan, {n, plural, other {# belum dibaca}}',
    en: 'Notifications, {n, plural, other {# unread}}',
  },
  inIndonesian: { id: 'Bahasa Indonesia', en: 'Bahasa Indonesia' },
  inEnglish: { id: 'English', en: 'English' },
  footer: { id: 'Angkatan · Bagian Kerja Sama', en: 'Angkatan · Cooperation Division' },
  help: {
    id: 'Perlu bantuan? Hubungi bagian kerja sama atau unit kepegawaian pemerintah daerah Anda.',
    en: 'Need help? Contact the Cooperation Division or the personnel agency of your local government.',
  },

  shortcuts: { id: 'Pintasan papan ketik', en: 'Keyboard shortcuts' },
  shortcutSearch: { id: 'Cari di halaman ini', en: 'Search on this page' },
  shortcutGo: { id: 'Ke', en: 'To' },
  shortcutHelp: { id: 'Tampilkan daftar ini', en: 'Show this list' },
  shortcutsOn: { id: 'Pintasan satu tombol aktif', en: 'Single-key shortcuts are on' },

  copied: { id: 'Tersalin', en: 'Copied' },
  downloadCsv: { id: 'Unduh CSV', en: 'Download CSV' },
  downloadXlsx: { id: 'Unduh Excel', en: 'Download Excel' },
  print: { id: 'Cetak', en: 'Print' },
  pages: { id: 'Halaman', en: 'Pages' },
  previousPage: { id: 'Sebelumnya', en: 'Previous' },
  nextPage: { id: 'Berikutnya', en: 'Next' },
  rowsShown: { id: '{from}–{to} dari {total}', en: '{from}–{to} of {total}' },
  noRows: { id: 'Tidak ada baris', en: 'No rows' },
  stepDone: { id: 'sudah dilalui', en: 'done' },
  ...errorMessages,
  ...formMessages,
  refusedAs: { id: 'Anda masuk sebagai', en: 'You are signed in as' },
  refusedPost: { id: 'Jabatan', en: 'Post' },

  notFromHere: {
    id: 'Formulir ini tidak dikirim dari aplikasi ini. Tidak ada yang disimpan. Muat ulang halaman, lalu kirim lagi.',
    en: 'This form was not sent from this app. Nothing was saved. Reload the page and send it again.',
  },
  sessionEnded: {
    id: 'Sesi Anda telah berakhir. Tidak ada yang disimpan. Masuk lagi di tab lain, lalu kirim ulang dari sini.',
    en: 'Your session has ended. Nothing was saved. Sign in again in another tab, then send again from here.',
  },
  notAllowed: {
    id: 'Peran Anda tidak mencakup tindakan ini. Tidak ada yang disimpan.',
    en: 'Your role does not include this. Nothing was saved.',
  },
  notFound: {
    id: 'Yang dimaksud tidak ditemukan. Tidak ada yang disimpan.',
    en: 'This could not be found. Nothing was saved.',
  },
  wrongState: {
    id: 'Tindakan ini tidak berlaku pada keadaan sekarang. Tidak ada yang disimpan. Muat ulang halaman untuk melihat keadaan terbaru.',
    en: 'This is not possible in the present state. Nothing was saved. Reload the page to see the latest state.',
  },
  wrongStateSince: {
    id: 'Tindakan ini tidak berlaku lagi. Langkah terakhir: “{what}”, oleh {who}, {when}. Tidak ada yang disimpan. Muat ulang halaman untuk melihat keadaan terbaru.',
    en: 'This is no longer possible. The last step was “{what}”, by {who}, {when}. Nothing was saved. Reload the page to see the latest state.',
  },
  yourself: { id: 'Anda sendiri', en: 'yourself' },
  changedMeanwhile: {
    id: 'Data ini telah diubah sejak halaman dibuka. Tidak ada yang disimpan. Muat ulang halaman, lalu ulangi perubahan Anda.',
    en: 'This was changed since the page was opened. Nothing was saved. Reload the page, then repeat your change.',
  },
  changedBy: {
    id: 'Data ini diubah oleh {name} pada {when}, sesudah halaman ini dibuka.',
    en: '{name} changed this on {when}, after this page was opened.',
  },
  changedByYou: {
    id: 'Data ini Anda ubah sendiri pada {when}, di tab atau perangkat lain, sesudah halaman ini dibuka.',
    en: 'You changed this yourself on {when}, in another tab or on another device, after this page was opened.',
  },
  changedBySomebody: {
    id: 'Data ini telah diubah sesudah halaman ini dibuka.',
    en: 'This was changed after this page was opened.',
  },
  changedCompare: {
    id: 'Yang Anda tulis masih ada dan belum tersimpan. Di bawah isian yang berbeda tertulis isi yang tersimpan sekarang: pilih salah satunya, lalu tekan lagi.',
    en: 'What you wrote is still here and has not been saved. Below each field that differs stands what is stored now: take either, then press again.',
  },
  changedCompareRows: {
    id: 'Yang Anda tulis masih ada dan belum tersimpan. Di bawah isian yang berbeda tertulis isi yang tersimpan sekarang, dan baris yang ditambahkan atau dihapus sementara itu diberi keterangan: pilih salah satunya, lalu tekan lagi. Baris baru Anda tetap ada.',
    en: 'What you wrote is still here and has not been saved. Below each field that differs stands what is stored now, and rows that were added or removed meanwhile say so: take either, then press again. Your own new rows stay.',
  },
  rowAdded: {
    id: 'Baris ini ditambahkan sementara Anda mengisi, dan sudah tersimpan. Biarkan, atau tandai untuk menghapusnya.',
    en: 'This row was added while you were writing, and is stored. Leave it, or tick to remove it.',
  },
  rowRemoved: {
    id: 'Baris ini dihapus atau dipindahkan sementara Anda mengisi. Bila disimpan, tulisan Anda menjadi baris baru; tandai untuk menghapusnya.',
    en: 'This row was removed or moved while you were writing. If saved, what you wrote becomes a new row; tick to remove it.',
  },
  alreadySent: {
    id: 'Formulir ini sudah pernah dikirim dengan isi lain, dan kiriman itu sudah berlaku. Muat ulang halaman untuk mengubahnya.',
    en: 'This form was already sent with other content, and that took effect. Reload the page to change it.',
  },
  tooBusy: {
    id: 'Sistem sedang sangat sibuk. Tidak ada yang disimpan. Coba lagi sebentar lagi.',
    en: 'The system is very busy. Nothing was saved. Try again in a moment.',
  },
  directionMarks: {
    id: 'Isian ini memuat tanda arah tulisan yang tidak tampak, sehingga terbaca lain dari isinya. Ketik ulang.',
    en: 'This entry has invisible marks of writing direction, so that it reads otherwise than it is. Type it again.',
  },
  tooManyFiles: {
    id: 'Terlalu banyak berkas diunduh dalam satu jam. Coba lagi nanti.',
    en: 'Too many files were downloaded within an hour. Try again later.',
  },
  databaseAway: {
    id: 'Basis data sedang tidak dapat dihubungi. Tidak ada yang disimpan. Tunggu sebentar, lalu tekan lagi.',
    en: 'The database cannot be reached just now. Nothing was saved. Wait a moment, then press again.',
  },
  notUnderstood: {
    id: 'Isian ini tidak dapat dibaca. Periksa kembali.',
    en: 'This entry could not be read. Check it again.',
  },
  fileMissing: { id: 'Pilih berkasnya lebih dahulu.', en: 'Choose the file first.' },
  fileEmpty: {
    id: 'Berkas ini kosong (0 bita). Simpan atau pindai ulang, lalu pilih lagi.',
    en: 'This file is empty (0 bytes). Save or scan it again, then choose it anew.',
  },
  fileTooLarge: {
    id: 'Berkas ini melebihi {most} MB. Perkecil atau pindai dengan resolusi lebih rendah, lalu coba lagi.',
    en: 'This file is larger than {most} MB. Make it smaller or scan it at a lower resolution, then try again.',
  },
  diskFull: {
    id: 'Tempat penyimpanan hampir penuh, sehingga berkas tidak diterima. Tidak ada yang disimpan. Beri tahu administrator.',
    en: 'The storage is almost full, so the file was not taken. Nothing was saved. Tell the administrator.',
  },
  reasonMissing: { id: 'Tulis alasannya.', en: 'Write down the reason.' },
  tooLongBy: {
    id: 'Isian ini terlalu panjang: paling banyak {most} huruf, termasuk spasi.',
    en: 'This is too long: at most {most} characters, spaces included.',
  },
  tooLong: { id: 'Isian ini terlalu panjang.', en: 'This is too long.' },
  dayWrong: {
    id: 'Tanggal ini tidak ada di kalender. Isi seperti 30 Juni 2024.',
    en: 'The calendar has no such date. Enter one such as 30 June 2024.',
  },
  timeWrong: { id: 'Isi jam seperti 09.00.', en: 'Enter a time such as 09:00.' },
  navDesk: { id: 'Tugas Saya', en: 'My tasks' },
  navCohorts: { id: 'Angkatan', en: 'Cohorts' },
  navProgrammes: { id: 'Program', en: 'Programmes' },
  navPeople: { id: 'Pegawai', en: 'People' },
  navAdministration: { id: 'Pengaturan', en: 'Administration' },
  navToday: { id: 'Hari ini', en: 'Today' },
  navSchedule: { id: 'Jadwal', en: 'Schedule' },
  navJourney: { id: 'Perjalanan', en: 'Journey' },
  navConduct: { id: 'Tata tertib', en: 'Conduct' },
})
