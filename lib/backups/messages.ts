import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Salinan cadangan', en: 'Backups' },
  lead: {
    id: 'Seluruh basis data dan berkas unggahan dalam satu berkas tersegel, dibaca ulang setelah ditulis.',
    en: 'The whole database and every uploaded file in one sealed file, read back after it was written.',
  },
  short: { id: 'Yang terakhir, kuncinya, dan membuat yang baru', en: 'The last ones, their key, and a new one' },
  makeNow: { id: 'Buat sekarang', en: 'Make one now' },
  asked: { id: 'Salinan cadangan segera dibuat.', en: 'A backup will be made in a moment.' },
  running: { id: 'Sedang dibuat', en: 'Being made' },
  waiting: { id: 'Menunggu pekerja', en: 'Waiting for the worker' },
  lastTitle: { id: 'Yang tersimpan', en: 'Those that are kept' },
  none: { id: 'Belum ada salinan cadangan', en: 'There is no backup yet' },
  noneBody: {
    id: 'Tanpa salinan cadangan, disk yang rusak berarti semua data hilang.',
    en: 'Without one, a broken disk is the end of all data.',
  },
  when: { id: 'Dibuat', en: 'Made' },
  size: { id: 'Ukuran', en: 'Size' },
  holds: { id: 'Isi', en: 'Holds' },
  holdsCount: { id: '{rows} baris, {files} berkas', en: '{rows} rows, {files} files' },
  why: { id: 'Sebab', en: 'Why' },
  checked: { id: 'Pemeriksaan', en: 'Check' },
  readBack: { id: 'Dibaca ulang, sama', en: 'Read back, the same' },
  lost: {
    id: '{lost, plural, other {# berkas unggahan hilang atau berubah}}',
    en: '{lost, plural, one {# uploaded file missing or changed} other {# uploaded files missing or changed}}',
  },
  byNightly: { id: 'Setiap malam', en: 'Every night' },
  byAsked: { id: 'Diminta di sini', en: 'Asked for here' },
  byCommand: { id: 'Perintah di server', en: 'Command at the server' },
  byUpgrade: { id: 'Sebelum pembaruan', en: 'Before an upgrade' },
  byRestore: { id: 'Sebelum pemulihan', en: 'Before a restore' },
  megabytes: { id: '{size} MB', en: '{size} MB' },
  keyTitle: { id: 'Kunci', en: 'The key' },
  keyLead: {
    id: 'Salinan cadangan hanya dapat dibuka dengan kunci yang disimpan kantor. Server ini tidak memilikinya: server yang dicuri tidak membuka satu pun salinan. Kunci yang hilang tidak dapat dibuat lagi oleh siapa pun, dan semua salinan yang disegel untuknya tidak terbuka lagi.',
    en: 'A backup opens only with the key that the office keeps. This server does not have it: a stolen server opens none of them. A key that is lost can be made again by nobody, and every backup sealed for it stays closed.',
  },
  keyMark: { id: 'Tanda kunci', en: 'Sign of the key' },
  keySince: { id: 'Sejak', en: 'Since' },
  keyCheck: {
    id: 'Setahun sekali periksa di server apakah kuncinya masih ada:',
    en: 'Once a year see at the server whether the key is still there:',
  },
  checkCommand: { id: 'npm run backup:key -- --check', en: 'npm run backup:key -- --check' },
  noKey: { id: 'Belum ada kunci, jadi belum ada salinan cadangan', en: 'There is no key yet, so there is no backup' },
  noKeyBody: {
    id: 'Di server jalankan “npm run backup:key”. Kuncinya tampil satu kali: tulis atau cetak dua lembar, dan simpan di luar server. Tanpa kunci itu salinan cadangan tidak dapat dibuka oleh siapa pun.',
    en: 'At the server run “npm run backup:key”. It shows the key once: write it down or print it, twice, and keep it away from the server. Without that key nobody can open a backup.',
  },
  tooOld: { id: 'Sudah terlalu lama tanpa salinan cadangan', en: 'It is too long since the last backup' },
  tooOldBody: {
    id: 'Yang terakhir lebih dari {hours} jam yang lalu. Buat sekarang, dan lihat mengapa yang malam tidak dibuat.',
    en: 'The last one is more than {hours} hours old. Make one now, and see why the nightly one was not made.',
  },
  failedTitle: { id: 'Yang terakhir gagal', en: 'The last one failed' },
  keptTitle: { id: 'Aturan simpan', en: 'What is kept' },
  keptLead: {
    id: 'Dibuat setiap malam pukul 02.10. Disimpan yang terbaru dari {daily} hari, {weekly} minggu, dan {monthly} bulan; yang dibuat sebelum pembaruan atau pemulihan, selama {days} hari. Simpan juga di luar gedung: salin map ini ke tempat lain.',
    en: 'Made every night at 02:10. Kept are the newest of {daily} days, {weekly} weeks and {monthly} months; those made before an upgrade or a restore, for {days} days. Keep some outside of the building too: copy this folder elsewhere.',
  },
  folder: { id: 'Map di server', en: 'Folder at the server' },
  noDownload: {
    id: 'Salinan cadangan tidak diunduh lewat halaman ini: di dalamnya ada data semua orang, dan sebuah akun yang dicuri tidak boleh membawanya. Memulihkan: “npm run restore” di server.',
    en: 'A backup is not downloaded through this page: it holds the data of everybody, and no stolen account may take it along. To restore: “npm run restore” at the server.',
  },
  madeSaid: {
    id: '{rows} baris dan {files} berkas, dibaca ulang dan sama.',
    en: '{rows} rows and {files} files, read back and the same.',
  },
  faultNoKey: {
    id: 'Belum ada kunci: jalankan “npm run backup:key” di server.',
    en: 'There is no key yet: run “npm run backup:key” at the server.',
  },
  faultNoRole: {
    id: 'Tidak ada peran basis data yang boleh membaca semuanya: atur DATABASE_BACKUP_URL.',
    en: 'No role of the database may read everything: set DATABASE_BACKUP_URL.',
  },
  faultNothing: { id: 'Belum ada yang dapat disalin.', en: 'There is nothing to back up yet.' },
  faultBusy: { id: 'Salinan lain sedang dibuat.', en: 'Another one is being made.' },
  faultFolder: {
    id: 'Map salinan cadangan tidak dapat ditulisi: periksa ANGKATAN_BACKUPS dan haknya.',
    en: 'The folder for backups cannot be written to: check ANGKATAN_BACKUPS and its rights.',
  },
  faultNoRoom: {
    id: 'Ruang disk terlalu sempit, jadi tidak dimulai. Kosongkan disk, atau pindahkan map salinan ke disk lain.',
    en: 'The disk has too little room, so none was begun. Clear the disk, or move the folder of backups to another one.',
  },
  faultDiskFull: {
    id: 'Disk penuh ketika ditulis, jadi tidak ada yang disimpan darinya. Yang lama tetap ada.',
    en: 'The disk became full while it was written, so nothing of it was kept. The older ones are still there.',
  },
  faultNotVerified: {
    id: 'Yang ditulis tidak terbaca kembali dengan sama, jadi tidak disimpan: periksa disknya.',
    en: 'What was written could not be read back the same, so it was not kept: look at the disk.',
  },
  faultUnexpected: {
    id: 'Ada kesalahan yang tidak diduga. Rinciannya ada di catatan (log) server.',
    en: 'Something unexpected went wrong. The log of the server has the details.',
  },
})
