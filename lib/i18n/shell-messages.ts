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
    id: 'Perlu bantuan? Hubungi Bagian Kerja Sama atau BKPSDM pemerintah daerah Anda.',
    en: 'Need help? Contact the Cooperation Division or the personnel agency of your local government.',
  },

  formProblemOne: { id: 'Ada 1 hal yang perlu diperbaiki', en: 'There is 1 thing to mend' },
  formProblemMany: { id: 'Ada # hal yang perlu diperbaiki', en: 'There are # things to mend' },
  formKept: {
    id: 'Belum ada yang tersimpan. Semua yang Anda tulis masih ada di bawah.',
    en: 'Nothing has been saved yet. Everything you typed is still below.',
  },
  formUnchanged: { id: 'Belum ada yang berubah.', en: 'Nothing has changed.' },
  formRefused: { id: 'Belum dapat dilakukan', en: 'This cannot be done yet' },
  formBusy: { id: 'Sedang diproses…', en: 'Working…' },
  formLeave: {
    id: 'Perubahan Anda belum disimpan. Tinggalkan halaman ini?',
    en: 'Your changes have not been saved. Leave this page?',
  },
  showPassword: { id: 'Tampilkan', en: 'Show' },
  hidePassword: { id: 'Sembunyikan', en: 'Hide' },
  reason: { id: 'Alasan', en: 'Reason' },

  copy: { id: 'Salin', en: 'Copy' },
  copied: { id: 'Tersalin', en: 'Copied' },
  print: { id: 'Cetak', en: 'Print' },
  removeFilter: { id: 'Hapus saringan', en: 'Remove filter' },
  pages: { id: 'Halaman', en: 'Pages' },
  previousPage: { id: 'Sebelumnya', en: 'Previous' },
  nextPage: { id: 'Berikutnya', en: 'Next' },
  rowsShown: { id: '{from}–{to} dari {total}', en: '{from}–{to} of {total}' },
  noRows: { id: 'Tidak ada baris', en: 'No rows' },
  stepDone: { id: 'sudah dilalui', en: 'done' },
  stepNow: { id: 'sekarang', en: 'now' },
  stepAhead: { id: 'belum', en: 'ahead' },
  ...errorMessages,
})
