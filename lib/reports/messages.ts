import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Program dan angka', en: 'Programmes and figures' },
})
