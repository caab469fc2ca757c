import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Jadwal', en: 'Schedule' },
  titleOf: { id: 'Jadwal {days}', en: 'Schedule {days}' },

  kindSession: { id: 'Kelas', en: 'Class' },
  kindVisit: { id: 'Kunjungan', en: 'Visit' },
  kindCeremony: { id: 'Acara', en: 'Ceremony' },
  kindMeal: { id: 'Makan', en: 'Meal' },
  kindTravel: { id: 'Perjalanan', en: 'Travel' },
  kindFree: { id: 'Waktu bebas', en: 'Free time' },

  lead: {
    id: 'Jam besar adalah {there}, jam kecil {home}. {rows, plural, other {# acara}}, {hours} JP.',
    en: 'The large time is {there}, the small one {home}. {rows, plural, one {# item} other {# items}}, {hours} lesson hours (JP).',
  },
  leadOneClock: {
    id: 'Semua jam adalah {there}. {rows, plural, other {# acara}}, {hours} JP.',
    en: 'All times are {there}. {rows, plural, one {# item} other {# items}}, {hours} lesson hours (JP).',
  },
  edit: { id: 'Ubah jadwal', en: 'Edit the schedule' },
  write: { id: 'Susun jadwal', en: 'Write the schedule' },
  empty: { id: 'Jadwal belum disusun', en: 'The schedule is not written yet' },
  emptyBody: {
    id: 'Jadwal pelatihan tampil di sini setelah ditulis oleh tuan rumah.',
    en: 'The schedule of the training appears here once the host has written it.',
  },
  until: { id: 'sampai {time}', en: 'until {time}' },
  today: { id: 'hari ini, {time}', en: 'today, {time}' },
  todayWord: { id: 'Hari ini', en: 'Today' },
  past: { id: 'sudah lewat', en: 'over' },
  itemsOf: { id: '{n, plural, other {# acara}}', en: '{n, plural, one {# item} other {# items}}' },
  noItems: { id: 'Belum ada acara.', en: 'Nothing planned yet.' },
  kinds: { id: 'Arti warna', en: 'What the colours mean' },

  formLead: {
    id: 'Satu hari pada satu waktu. Semua jam adalah {zone}. Baris yang kosong diabaikan; simpan untuk mendapat baris kosong lagi.',
    en: 'One day at a time. All times are {zone}. Empty rows are ignored; save to get more empty rows.',
  },
  rowNew: { id: 'Acara baru', en: 'New item' },
  remove: { id: 'Hapus acara ini', en: 'Remove this item' },
  startsAt: { id: 'Mulai', en: 'Start' },
  endsAt: { id: 'Selesai', en: 'End' },
  kind: { id: 'Jenis', en: 'Kind' },
  titleIdLabel: { id: 'Judul (Indonesia)', en: 'Title (Indonesian)' },
  titleEnLabel: { id: 'Judul (Inggris)', en: 'Title (English)' },
  place: { id: 'Tempat', en: 'Place' },
  speaker: { id: 'Pengajar atau pemandu', en: 'Lecturer or guide' },
  save: { id: 'Simpan jadwal', en: 'Save the schedule' },
  saveAndNext: { id: 'Simpan, lanjut ke hari berikutnya', en: 'Save and go to the next day' },
  more: { id: 'Judul Inggris, pengajar', en: 'English title, lecturer' },
  days: { id: 'Hari pelatihan', en: 'Days of the training' },
  outside: { id: 'Di luar hari pelatihan', en: 'Outside the training' },
  outsideLead: {
    id: 'Hari pelatihan berubah, sehingga acara ini tidak berada pada hari mana pun. Pindahkan ke sebuah hari, hapus, atau biarkan.',
    en: 'The days of the training have changed, so these items stand on none of them. Move them to a day, remove them, or leave them.',
  },
  outsideTitle: {
    id: '{n, plural, other {# acara}} berada di luar hari pelatihan',
    en: '{n, plural, one {# item stands} other {# items stand}} outside the days of the training',
  },
  moveTo: { id: 'Hari', en: 'Day' },
  moveThem: { id: 'Pindahkan acara ini', en: 'Move these items' },
  saveAndAdd: { id: 'Simpan dan tambah baris', en: 'Save and add rows' },
  saved: {
    id: 'Jadwal disimpan: {rows, plural, other {# acara}}, {hours} JP.',
    en: 'Schedule saved: {rows, plural, one {# item} other {# items}}, {hours} lesson hours (JP).',
  },

  endsTooEarly: { id: 'Waktu selesai harus sesudah waktu mulai.', en: 'The end must be after the start.' },
  overlaps: {
    id: 'Acara ini mulai sebelum acara sebelumnya selesai.',
    en: 'This item starts before the one before it has ended.',
  },
  titleMissing: { id: 'Tulis judul acara.', en: 'Write the title of the item.' },
  tooManyRows: { id: 'Jadwal paling banyak memuat 300 acara.', en: 'A schedule holds at most 300 items.' },
  dayOutside: { id: 'Hari ini di luar hari pelatihan.', en: 'This day is outside the training.' },
  notEditable: {
    id: 'Angkatan sudah ditutup atau dibatalkan, sehingga jadwal tidak dapat diubah.',
    en: 'The cohort is closed or cancelled, so the schedule cannot be changed.',
  },
})
