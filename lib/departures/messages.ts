import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Keberangkatan', en: 'Departure' },

  modeFlight: { id: 'Pesawat', en: 'Flight' },
  modeFerry: { id: 'Feri', en: 'Ferry' },
  modeBus: { id: 'Bus', en: 'Bus' },
  modeTrain: { id: 'Kereta', en: 'Train' },
  modeCar: { id: 'Mobil', en: 'Car' },

  arrivesTooEarly: {
    id: 'Waktu tiba harus sesudah waktu berangkat. Periksa tanggal, jam, dan zona waktunya.',
    en: 'The arrival must be after the departure. Check day, time and time zone.',
  },
  leavesTooEarly: {
    id: 'Etape dari {place} berangkat sebelum etape sebelumnya tiba.',
    en: 'The leg from {place} leaves before the one before it arrives.',
  },
  placesApart: {
    id: 'Etape ini berangkat dari {from}, etape sebelumnya tiba di {before}.',
    en: 'This leg leaves from {from}, the one before it arrives at {before}.',
  },

  present: { id: 'Hadir', en: 'Present' },
  absent: { id: 'Tidak hadir', en: 'Absent' },
  unmarked: { id: 'Belum hadir', en: 'Not here yet' },
  notAllMarked: {
    id: 'Masih ada peserta yang belum ditandai hadir atau tidak hadir.',
    en: 'Some participants are not marked present or absent yet.',
  },
})
