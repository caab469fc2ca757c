import { defineMessages } from './define'
import { errorMessages } from './error-messages'

/** Texts of the frame around every page: header, footer, error pages, form furniture. */
export const messages = defineMessages({
  product: { id: 'Angkatan', en: 'Angkatan' },
  productLine: { id: 'Dari usulan sampai penerapan', en: 'From nomination to practice' },
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  home: { id: 'halaman awal', en: 'start page' },
  optional: { id: 'opsional', en: 'optional' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
  close: { id: 'Tutup', en: 'Close' },

  mainNavigation: { id: 'Utama', en: 'Main' },
  actions: { id: 'Tindakan', en: 'Actions' },
  phoneNavigation: { id: 'Bagian', en: 'Sections' },
  breadcrumb: { id: 'Letak halaman', en: 'Breadcrumb' },
  menu: { id: 'Menu', en: 'Menu' },
  account: { id: 'Akun saya', en: 'My account' },
  changePassword: { id: 'Ganti kata sandi', en: 'Change password' },
  signOut: { id: 'Keluar', en: 'Sign out' },
  signIn: { id: 'Masuk', en: 'Sign in' },
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

  formProblemOne: { id: 'Ada 1 hal yang perlu diperbaiki', en: 'There is 1 thing to mend' },
  formProblemMany: { id: 'Ada # hal yang perlu diperbaiki', en: 'There are # things to mend' },
  formKept: {
    id: 'Belum ada yang tersimpan. Semua yang Anda tulis masih ada di bawah.',
    en: 'Nothing has been saved yet. Everything you typed is still below.',
  },
  formUnchanged: { id: 'Belum ada yang berubah.', en: 'Nothing has changed.' },
  formRefused: { id: 'Belum dapat dilakukan', en: 'This cannot be done yet' },
  formUnsent: { id: 'Belum selesai: #', en: 'Not finished: #' },
  unsentOffline: {
    id: 'Perangkat ini tidak tersambung ke jaringan, jadi belum ada yang tersimpan. Periksa sambungannya, lalu tekan lagi.',
    en: 'This device is not connected to a network, so nothing has been saved. Check the connection, then press again.',
  },
  unsentUnanswered: {
    id: 'Server tidak menjawab, jadi belum pasti apakah ini tersimpan. Tunggu sebentar, lalu tekan lagi: kiriman yang sama tidak tersimpan dua kali.',
    en: 'The server did not answer, so it is not certain whether this was saved. Wait a moment, then press again: the same form is not saved twice.',
  },
  unsentFailed: {
    id: 'Terjadi gangguan di server, jadi belum ada yang tersimpan. Tekan lagi; bila tetap terjadi, sampaikan kode rujukan ini kepada administrator.',
    en: 'Something went wrong on the server, so nothing has been saved. Press again; if it happens again, give this reference code to your administrator.',
  },
  unsentRenewed: {
    id: 'Angkatan baru saja diperbarui, jadi halaman ini dimuat ulang dan belum ada yang tersimpan. Periksa isinya (kata sandi perlu diketik lagi), lalu tekan lagi.',
    en: 'Angkatan was just updated, so this page was loaded anew and nothing has been saved. Check what it holds (a password must be typed again), then press again.',
  },
  formStill: { id: 'Semua yang Anda tulis masih ada.', en: 'Everything you typed is still here.' },
  formBusy: { id: 'Sedang diproses…', en: 'Working…' },
  formLeave: {
    id: 'Perubahan Anda belum disimpan. Tinggalkan halaman ini?',
    en: 'Your changes have not been saved. Leave this page?',
  },
  showPassword: { id: 'Tampilkan', en: 'Show' },
  hidePassword: { id: 'Sembunyikan', en: 'Hide' },
  reason: { id: 'Alasan', en: 'Reason' },

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
  changedTitle: { id: 'Berubah sementara Anda mengisi', en: 'Changed while you were writing' },
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
  rowStored: { id: 'Pakai yang tersimpan untuk baris ini', en: 'Take what is stored for this row' },
  rowTyped: { id: 'Pakai tulisan saya untuk baris ini', en: 'Take what I wrote for this row' },
  allStored: { id: 'Pakai semua yang tersimpan', en: 'Take all that is stored' },
  allTyped: { id: 'Pakai semua tulisan saya', en: 'Take all that I wrote' },
  storedNow: { id: 'Tersimpan sekarang', en: 'Stored now' },
  takeStored: { id: 'Pakai yang tersimpan', en: 'Take what is stored' },
  takeTyped: { id: 'Pakai tulisan saya', en: 'Take what I wrote' },
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
  roomTaken: { id: '# dari # huruf', en: '# of # characters' },
  roomOver: {
    id: 'Lebih # huruf dari batas # huruf. Tidak ada yang dipotong: pendekkan sebelum dikirim.',
    en: '# characters over the limit of #. Nothing was cut off: shorten it before sending.',
  },
  languageTag: { id: 'id', en: 'en' },
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
