import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  papers: { id: 'Berkas', en: 'Papers' },
  noPapers: { id: 'Belum ada berkas.', en: 'No papers yet.' },
  attach: { id: 'Lampirkan berkas', en: 'Attach a paper' },
  fileHint: {
    id: 'PDF, JPG, atau PNG, paling besar {most} MB.',
    en: 'PDF, JPG or PNG, at most {most} MB.',
  },
  attachNow: { id: 'Lampirkan', en: 'Attach' },
  download: { id: 'Unduh {name}', en: 'Download {name}' },
  kindPdf: { id: 'PDF', en: 'PDF' },
  kindJpg: { id: 'Gambar JPG', en: 'JPG picture' },
  kindPng: { id: 'Gambar PNG', en: 'PNG picture' },
  kindSizeTime: { id: '{kind}, {size}, dilampirkan {time}', en: '{kind}, {size}, attached {time}' },
  pictureOf: { id: 'Isi berkas {name}', en: 'What the paper {name} shows' },
  openLarge: { id: 'Buka besar di tab baru', en: 'Open large in a new tab' },
  downloadNow: { id: 'Unduh', en: 'Download' },
  pdfNotShown: {
    id: 'PDF tidak dibuka di dalam aplikasi demi keamanan. Unduh, lalu baca di samping fakta.',
    en: 'For safety a PDF is not opened inside the app. Download it and read it beside the facts.',
  },
  sizeAndDay: { id: '{size}, dilampirkan {day}', en: '{size}, attached {day}' },
  remove: { id: 'Lepaskan', en: 'Detach' },
  askRemove: { id: 'Lepaskan {name} dari usulan ini?', en: 'Detach {name} from this nomination?' },
  yesRemove: { id: 'Ya, lepaskan', en: 'Yes, detach' },
  attachedNotice: { id: 'Berkas {name} dilampirkan.', en: 'The paper {name} is attached.' },
  removedNotice: { id: 'Berkas dilepaskan dari usulan.', en: 'The paper is detached from the nomination.' },
  askRemoveLetter: { id: 'Lepaskan {name} dari daftar peserta?', en: 'Detach {name} from the list of participants?' },
  letterRemovedNotice: { id: 'Surat dilepaskan dari daftar peserta.', en: 'The letter is detached from the list.' },
  tooMany: {
    id: 'Paling banyak 10 berkas. Lepaskan satu lebih dahulu.',
    en: 'At most 10 papers. Detach one first.',
  },
  already: { id: 'Berkas yang sama sudah terlampir.', en: 'The same paper is already attached.' },
  wrongKind: {
    id: 'Berkas ini bukan PDF, JPG, atau PNG menurut isinya. Simpan sebagai salah satunya, lalu lampirkan lagi.',
    en: 'By its content this is no PDF, JPG or PNG. Save it as one of them and attach it again.',
  },
  nameOtherKind: {
    id: 'Nama berkas ini menyebut jenis yang berbeda dari isinya. Perbaiki akhiran namanya, lalu lampirkan lagi.',
    en: 'The name of this file says another kind than its content. Mend the ending and attach it again.',
  },
  damaged: {
    id: 'Berkas ini rusak atau terlalu besar gambarnya, sehingga tidak dapat dibaca. Pindai atau simpan ulang, lalu lampirkan lagi.',
    en: 'This file is damaged, or its picture is too large to be read. Scan or save it again, then attach it.',
  },
  locked: {
    id: 'PDF ini dikunci dengan kata sandi. Simpan tanpa kata sandi, lalu lampirkan lagi.',
    en: 'This PDF is locked. Save it without a password and attach it again.',
  },
  active: {
    id: 'PDF ini memuat program atau berkas lain di dalamnya, sehingga tidak diterima. Cetak ke PDF baru, lalu lampirkan lagi.',
    en: 'This PDF carries a program or another file inside, so it is not taken. Print it to a new PDF and attach that.',
  },
})
