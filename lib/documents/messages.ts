import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Dokumen', en: 'Documents' },
})
