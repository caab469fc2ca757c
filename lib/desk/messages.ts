import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Yang menunggu Anda', en: 'What waits for you' },
})
