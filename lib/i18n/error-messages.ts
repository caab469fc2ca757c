import { defineMessages } from './define.ts'

/** Texts of the error pages, apart from the rest because the browser needs them when nothing else is left. */
export const errorMessages = defineMessages({
  productName: { id: 'Angkatan', en: 'Angkatan' },
  notFoundTitle: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notFoundBody: {
    id: 'Alamatnya mungkin salah ketik, isinya sudah dipindahkan, atau bukan bagian dari wewenang Anda. Tidak ada data yang berubah.',
    en: 'The address may be mistyped, its content may have moved, or it may lie outside what you may see. No data has changed.',
  },
  forbiddenTitle: { id: 'Halaman ini di luar wewenang Anda', en: 'This page is outside your role' },
  forbiddenBody: {
    id: 'Akun Anda belum diberi wewenang untuk membukanya. Tidak ada data yang berubah. Bila Anda memerlukannya, mintalah kepada administrator pemerintah daerah Anda.',
    en: 'Your account has not been given the right to open it. No data has changed. If you need it, ask the administrator of your local government.',
  },
  unauthorizedTitle: { id: 'Silakan masuk dahulu', en: 'Please sign in first' },
  unauthorizedBody: {
    id: 'Halaman ini memerlukan akun kedinasan, atau sesi Anda sudah berakhir. Yang sudah tersimpan tetap aman.',
    en: 'This page needs an official account, or your session has ended. What was saved is safe.',
  },
  signIn: { id: 'Masuk', en: 'Sign in' },
  errorTitle: { id: 'Terjadi gangguan pada sistem', en: 'Something went wrong on our side' },
  errorBody: {
    id: 'Halaman ini tidak dapat ditampilkan. Yang sudah tersimpan tetap aman; bila Anda baru saja mengirim sesuatu, periksa apakah itu sudah tersimpan. Coba lagi sebentar lagi.',
    en: 'This page cannot be shown. What was saved is safe; if you just sent something, check whether it was saved. Try again in a moment.',
  },
  errorTell: {
    id: 'Bila tetap terjadi, sampaikan kode rujukan ini kepada administrator.',
    en: 'If it happens again, give this reference code to your administrator.',
  },
  renewedTitle: { id: 'Angkatan baru saja diperbarui', en: 'Angkatan was just updated' },
  renewedBody: {
    id: 'Formulir ini dibuka sebelum pembaruan, jadi kirimannya belum diterima dan belum ada yang tersimpan. Buka formulirnya lagi, lalu kirim sekali lagi.',
    en: 'This form was opened before the update, so what you sent was not taken and nothing has been saved. Open the form again and send it once more.',
  },
  renewedCopy: {
    id: 'Salin dahulu tulisan Anda dari sini, supaya tidak perlu diketik ulang:',
    en: 'First copy what you wrote from here, so that you need not type it again:',
  },
  renewedTyped: { id: 'Tulisan Anda', en: 'What you wrote' },
  renewedAgain: { id: 'Buka formulir lagi', en: 'Open the form again' },
  momentTitle: { id: 'Sebentar, aplikasi sedang pulih', en: 'One moment, the app is recovering' },
  momentBody: {
    id: 'Yang sudah tersimpan tetap aman. Halaman ini terbuka sendiri begitu aplikasi siap.',
    en: 'What was saved is safe. This page opens by itself as soon as the app is ready.',
  },
  awaySent: {
    id: 'Yang baru Anda kirim belum tersimpan, karena basis data sedang tidak dapat dihubungi. Tunggu sebentar, buka formulirnya lagi, lalu kirim sekali lagi. Berkas yang dilampirkan perlu dipilih lagi.',
    en: 'What you have just sent is not saved, because the database cannot be reached at the moment. Wait a little, open the form again and send it once more. Files have to be chosen again.',
  },
  tryAgain: { id: 'Coba lagi', en: 'Try again' },
  toStart: { id: 'Ke halaman awal', en: 'Go to the start page' },
})
