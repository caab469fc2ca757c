import { defineMessages } from './define.ts'

/**
 * The furniture of every form, apart from the rest because the browser has it in both languages: once, in a script that it
 * keeps, and not again with every page.
 */
export const formMessages = defineMessages({
  optional: { id: 'opsional', en: 'optional' },
  later: { id: 'boleh menyusul', en: 'may follow later' },
  cancel: { id: 'Batal', en: 'Cancel' },
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
  errorReference: { id: 'Kode rujukan', en: 'Reference code' },
  formBusy: { id: 'Sedang diproses…', en: 'Working…' },
  formUnattached: {
    id: 'Berkas ini sudah dipilih tetapi belum dilampirkan: #. Lanjutkan tanpa berkas ini?',
    en: 'This file is chosen but not attached yet: #. Go on without it?',
  },
  formLeave: {
    id: 'Perubahan Anda belum disimpan. Tinggalkan halaman ini?',
    en: 'Your changes have not been saved. Leave this page?',
  },
  showPassword: { id: 'Tampilkan', en: 'Show' },
  hidePassword: { id: 'Sembunyikan', en: 'Hide' },
  reason: { id: 'Alasan', en: 'Reason' },
  changedTitle: { id: 'Berubah sementara Anda mengisi', en: 'Changed while you were writing' },
  storedNow: { id: 'Tersimpan sekarang', en: 'Stored now' },
  takeStored: { id: 'Pakai yang tersimpan', en: 'Take what is stored' },
  takeTyped: { id: 'Pakai tulisan saya', en: 'Take what I wrote' },
  rowStored: { id: 'Pakai yang tersimpan untuk baris ini', en: 'Take what is stored for this row' },
  rowTyped: { id: 'Pakai tulisan saya untuk baris ini', en: 'Take what I wrote for this row' },
  allStored: { id: 'Pakai semua yang tersimpan', en: 'Take all that is stored' },
  allTyped: { id: 'Pakai semua tulisan saya', en: 'Take all that I wrote' },
  roomTaken: { id: '# dari # huruf', en: '# of # characters' },
  roomOver: {
    id: 'Lebih # huruf dari batas # huruf. Tidak ada yang dipotong: pendekkan sebelum dikirim.',
    en: '# characters over the limit of #. Nothing was cut off: shorten it before sending.',
  },
})
