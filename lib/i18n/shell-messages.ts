import { defineMessages } from './define'

/** Texts of the frame around every page: header, footer, error pages, form furniture. */
export const messages = defineMessages({
  product: { id: 'Angkatan', en: 'Angkatan' },
  skip: { id: 'Langsung ke isi', en: 'Skip to content' },
  optional: { id: 'opsional', en: 'optional' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
})
