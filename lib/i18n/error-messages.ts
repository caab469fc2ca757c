import { defineMessages } from './define'

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
  errorTitle: { id: 'Terjadi gangguan pada sistem', en: 'Something went wrong on our side' },
  errorBody: {
    id: 'Permintaan Anda tidak selesai dan perubahan terakhir tidak disimpan. Coba lagi; bila tetap terjadi, sampaikan kode rujukan di bawah kepada administrator.',
    en: 'Your request did not finish and the last change was not saved. Try again; if it happens again, give the reference code below to your administrator.',
  },
  errorReference: { id: 'Kode rujukan', en: 'Reference code' },
  tryAgain: { id: 'Coba lagi', en: 'Try again' },
  toStart: { id: 'Ke halaman awal', en: 'Go to the start page' },
})
