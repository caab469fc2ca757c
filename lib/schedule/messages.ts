import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Jadwal', en: 'Schedule' },

  kindSession: { id: 'Kelas', en: 'Class' },
  kindVisit: { id: 'Kunjungan', en: 'Visit' },
  kindCeremony: { id: 'Acara', en: 'Ceremony' },
  kindMeal: { id: 'Makan', en: 'Meal' },
  kindTravel: { id: 'Perjalanan', en: 'Travel' },
  kindFree: { id: 'Waktu bebas', en: 'Free time' },

  endsTooEarly: { id: 'Waktu selesai harus sesudah waktu mulai.', en: 'The end must be after the start.' },
})
