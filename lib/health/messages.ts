import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Keadaan aplikasi', en: 'State of the app' },
  lead: {
    id: 'Yang tidak aman, usang, atau hampir penuh pada pemasangan ini, dan apa yang harus dilakukan.',
    en: 'What is unsafe, old or nearly full in this installation, and what to do about it.',
  },
  short: {
    id: 'Cakram, cadangan, versi, surel, jam, rahasia, sertifikat',
    en: 'Disk, backups, versions, mail, clocks, secrets, certificate',
  },
  place: { id: 'Hal yang perlu ditangani', en: 'Things to see to' },
  waitRed: {
    id: 'Tangani {count, plural, other {# hal}} pada keadaan aplikasi',
    en: 'See to {count, plural, one {# thing} other {# things}} in the state of the app',
  },
  waitOpen: { id: 'Lihat', en: 'Look' },
  checked: { id: 'Mesinnya diperiksa {ago} yang lalu.', en: 'The machine was checked {ago} ago.' },
  checkedNow: { id: 'Mesinnya baru saja diperiksa.', en: 'The machine was checked just now.' },
  checkedNever: { id: 'Belum pernah diperiksa.', en: 'Never checked yet.' },
  check: { id: 'Periksa sekarang', en: 'Check now' },
  thing: { id: 'Hal', en: 'Thing' },
  stand: { id: 'Keadaan', en: 'State' },
  standGood: { id: 'Baik', en: 'Good' },
  standWait: { id: 'Perhatikan', en: 'Look into it' },
  standStop: { id: 'Tangani', en: 'See to it' },
  standIdle: { id: 'Tidak dinilai', en: 'Not judged' },
  toDo: { id: 'Yang harus dilakukan', en: 'What to do' },
  open: { id: 'Buka', en: 'Open' },

  disk: { id: 'Ruang cakram', en: 'Disk space' },
  diskLeft: {
    id: 'Tersisa {free} GB ({share}%) di cakram tempat data aplikasi.',
    en: '{free} GB ({share}%) left on the disk that holds the data.',
  },
  diskFull: {
    id: 'Tersisa {free} MB ({share}%) di cakram tempat data aplikasi. Bila penuh, unggahan ditolak dan basis data berhenti menulis.',
    en: '{free} MB ({share}%) left on the disk that holds the data. When it is full, uploads are refused and the database stops writing.',
  },
  diskUnknown: { id: 'Ruang cakram tidak dapat dibaca.', en: 'The disk cannot be read.' },
  diskToDo: {
    id: 'Hapus yang tidak diperlukan dari cakram itu (cadangan lama, log), atau perbesar cakramnya.',
    en: 'Remove from that disk what is not needed (old backups, logs), or enlarge it.',
  },

  backup: { id: 'Cadangan', en: 'Backup' },
  backupMade: {
    id: 'Cadangan terakhir dibuat {hours, plural, =0 {kurang dari satu jam} other {# jam}} yang lalu.',
    en: 'The last backup was made {hours, plural, =0 {less than an hour} one {an hour} other {# hours}} ago.',
  },
  backupNever: { id: 'Belum ada cadangan.', en: 'There is no backup yet.' },
  backupFailed: { id: 'Cadangan terakhir gagal dibuat.', en: 'The last backup failed.' },
  backupSameDisk: {
    id: 'Cadangan terakhir dibuat {hours, plural, =0 {kurang dari satu jam} other {# jam}} yang lalu, tetapi di cakram yang sama dengan datanya.',
    en: 'The last backup was made {hours, plural, =0 {less than an hour} one {an hour} other {# hours}} ago, but on the disk of the data itself.',
  },
  backupToDo: {
    id: 'Buka halamannya: buat kuncinya sekali, lalu cadangannya.',
    en: 'Open its page: make the key once, then the backup.',
  },
  backupFailedToDo: {
    id: 'Buka halamannya: sebabnya ada di sana.',
    en: 'Open its page: it says why.',
  },
  backupSameDiskToDo: {
    id: 'Atur ANGKATAN_BACKUPS ke cakram lain, atau salin cadangannya ke mesin lain.',
    en: 'Set ANGKATAN_BACKUPS to another disk, or copy the backups to another machine.',
  },

  mail: { id: 'Surel', en: 'Mail' },
  mailGoes: { id: 'Surel terkirim.', en: 'Mail goes out.' },
  mailNotSet: {
    id: 'Server surel belum diatur: pemberitahuan hanya tampil di aplikasi.',
    en: 'No mail server is set: people are told within the app alone.',
  },
  mailLate: {
    id: '{count, plural, other {# surel}} menunggu lebih dari satu jam.',
    en: '{count, plural, one {# mail has} other {# mails have}} waited for more than an hour.',
  },
  mailRefused: {
    id: '{count, plural, other {# surel}} ditolak dalam tujuh hari terakhir.',
    en: '{count, plural, one {# mail was} other {# mails were}} refused within the last seven days.',
  },
  mailNotSetToDo: {
    id: 'Atur ANGKATAN_SMTP dan ANGKATAN_MAIL_FROM, lalu jalankan ulang.',
    en: 'Set ANGKATAN_SMTP and ANGKATAN_MAIL_FROM, and start again.',
  },
  mailToDo: {
    id: 'Periksa server surel dan alamat penerimanya.',
    en: 'Look at the mail server, and at the addresses.',
  },

  versions: { id: 'Versi', en: 'Versions' },
  versionsAre: { id: 'Angkatan {program}, PostgreSQL {database}.', en: 'Angkatan {program}, PostgreSQL {database}.' },
  versionsApart: {
    id: 'Web menjalankan Angkatan {program}, tetapi pekerja menjalankan {worker}.',
    en: 'The web runs Angkatan {program}, but the worker runs {worker}.',
  },
  versionsApartToDo: {
    id: 'Hentikan pekerja yang lama, lalu jalankan dari program yang sama.',
    en: 'Stop the old worker, and start it from the same program.',
  },
  versionsEnd: {
    id: 'PostgreSQL {database} tidak lagi mendapat perbaikan keamanan sejak {day}.',
    en: 'PostgreSQL {database} gets no more security fixes since {day}.',
  },
  versionsEndSoon: {
    id: 'PostgreSQL {database} mendapat perbaikan keamanan hanya sampai {day}.',
    en: 'PostgreSQL {database} gets security fixes only until {day}.',
  },
  versionsEndToDo: {
    id: 'Buat cadangan, lalu pulihkan pada PostgreSQL yang lebih baru.',
    en: 'Make a backup, and restore it into a newer PostgreSQL.',
  },

  clock: { id: 'Jam', en: 'Clocks' },
  clockSame: { id: 'Jam web, pekerja, dan basis data sama.', en: 'The clocks of web, worker and database agree.' },
  clockApart: {
    id: 'Jam {who} berselisih {seconds} detik dengan jam basis data.',
    en: 'The clock of the {who} differs from the database’s by {seconds} seconds.',
  },
  clockWeb: { id: 'web', en: 'web' },
  clockWorker: { id: 'pekerja', en: 'worker' },
  clockToDo: {
    id: 'Samakan jam semua mesin dengan NTP (“timedatectl set-ntp true”): sesi, batas waktu, dan jejak memakainya.',
    en: 'Set the clocks of all machines by NTP (“timedatectl set-ntp true”): sessions, deadlines and the trail go by them.',
  },

  secrets: { id: 'Kunci dan kata sandi', en: 'Keys and passwords' },
  secretsStrong: {
    id: 'Tidak ada yang mudah ditebak dalam pengaturan.',
    en: 'Nothing in the settings is easy to guess.',
  },
  secretsWeak: { id: 'Mudah ditebak: {names}.', en: 'Easy to guess: {names}.' },
  secretsToDo: {
    id: 'Ganti dengan 32 huruf dan angka acak dalam berkas .env, lalu jalankan ulang. Kata sandi basis data diganti di PostgreSQL juga.',
    en: 'Replace it by 32 random letters and digits in the file .env, and start again. A database password is changed in PostgreSQL too.',
  },

  files: { id: 'Hak baca berkas', en: 'Rights of files' },
  filesClosed: {
    id: 'Data dan rahasia hanya terbaca oleh pengguna aplikasi.',
    en: 'Data and secrets are readable for the app’s own user alone.',
  },
  filesOpen: {
    id: 'Pengguna lain di mesin ini dapat membaca {names}.',
    en: 'Other users of this machine may read {names}.',
  },
  filesToDo: {
    id: 'Jalankan “chmod go= ” pada berkas atau folder itu.',
    en: 'Run “chmod go= ” on that file or folder.',
  },

  address: { id: 'Alamat', en: 'Address' },
  addressSafe: { id: 'Dibuka lewat https, dan proksinya dikenal.', en: 'Opened over https, and its proxy is known.' },
  addressLoopback: { id: 'Hanya dapat dibuka dari mesin ini.', en: 'Can be opened from this machine alone.' },
  addressPlain: {
    id: 'Dibuka tanpa https: kata sandi dan data lewat jaringan tanpa sandi.',
    en: 'Opened without https: passwords and data cross the network in clear.',
  },
  addressPlainToDo: {
    id: 'Pasang Caddy atau nginx di depannya, lalu atur ANGKATAN_URL dengan https. Resepnya ada di docs/operations.md.',
    en: 'Put Caddy or nginx in front, and set ANGKATAN_URL with https. The recipes are in docs/operations.md.',
  },
  addressNoProxy: {
    id: 'ANGKATAN_PROXY belum diatur: semua pengunjung dianggap satu, dan percobaan masuk satu orang memperlambat semuanya.',
    en: 'ANGKATAN_PROXY is not set: all visitors count as one, and the tries of one slow down everybody’s sign-in.',
  },
  addressNoProxyToDo: {
    id: 'Sebut alamat proksi di ANGKATAN_PROXY.',
    en: 'Name the proxy’s address in ANGKATAN_PROXY.',
  },

  certificate: { id: 'Sertifikat', en: 'Certificate' },
  certificateNone: { id: 'Alamatnya bukan https.', en: 'The address is not https.' },
  certificateUntil: { id: 'Berlaku sampai {day}, {days} hari lagi.', en: 'Valid until {day}, {days} days from now.' },
  certificateOver: {
    id: 'Tidak berlaku lagi sejak {day}: peramban menolak alamat ini.',
    en: 'No longer valid since {day}: browsers refuse the address.',
  },
  certificateUnread: {
    id: 'Alamat tidak menjawab dari mesin pekerja.',
    en: 'The address does not answer from the worker’s machine.',
  },
  certificateUntrusted: {
    id: 'Berlaku sampai {day}, tetapi penerbitnya tidak dikenal di mesin pekerja.',
    en: 'Valid until {day}, but its issuer is not known on the worker’s machine.',
  },
  certificateToDo: {
    id: 'Perbarui sertifikat pada Caddy atau nginx. Caddy memperbaruinya sendiri bila alamatnya terjangkau dari internet.',
    en: 'Renew the certificate of Caddy or nginx. Caddy renews it by itself where the internet reaches the address.',
  },
  certificateUnreadToDo: {
    id: 'Periksa apakah proksi berjalan dan alamat di ANGKATAN_URL benar.',
    en: 'See whether the proxy runs and the address in ANGKATAN_URL is right.',
  },
  certificateUntrustedToDo: {
    id: 'Wajar untuk sertifikat terbitan kantor sendiri. Bila bukan, pasang sertifikat dengan rantai lengkapnya.',
    en: 'To be expected of a certificate that the office issued itself. If not, install it with its whole chain.',
  },

  jobs: { id: 'Pekerjaan latar', en: 'Background work' },
  jobsWell: { id: 'Tidak ada yang gagal.', en: 'Nothing has failed.' },
  jobsFailed: {
    id: '{count, plural, other {# pekerjaan}} gagal dan menunggu Anda.',
    en: '{count, plural, one {# piece of work} other {# pieces of work}} failed and wait for you.',
  },
  jobsAlarm: {
    id: 'Pemeriksaan malam menemukan sesuatu yang tidak semestinya.',
    en: 'A nightly check found something that is not as it should be.',
  },
  jobsToDo: { id: 'Buka daftarnya: coba lagi, atau buang.', en: 'Open the list: try it again, or drop it.' },

  worker: { id: 'Pekerja', en: 'Worker' },
  workersAlive: {
    id: '{count, plural, other {# pekerja}} berjalan.',
    en: '{count, plural, one {# worker runs} other {# workers run}}.',
  },
  workersNone: {
    id: 'Tidak ada pekerja yang berjalan: surel dan pekerjaan malam menunggu.',
    en: 'No worker runs: mail and nightly work wait.',
  },
  workersToDo: {
    id: 'Jalankan ulang layanan. Dengan PostgreSQL sendiri, atur DATABASE_WORKER_URL.',
    en: 'Start the service again. With a PostgreSQL of your own, set DATABASE_WORKER_URL.',
  },

  accounts: { id: 'Akun yang tidak dipakai', en: 'Accounts that are not used' },
  accountsUsed: {
    id: 'Setiap akun dengan peran yang memutuskan dipakai dalam {days} hari terakhir.',
    en: 'Every account with a role that decides was used within the last {days} days.',
  },
  accountsUnused: {
    id: 'Memutuskan, tetapi tidak dipakai selama {days} hari: {names}{more, plural, =0 {} other { dan # lagi}}.',
    en: 'Decide, but were not used for {days} days: {names}{more, plural, =0 {} other { and # more}}.',
  },
  accountsToDo: {
    id: 'Tanyakan, lalu akhiri perannya atau kunci akunnya.',
    en: 'Ask them, then end the role or lock the account.',
  },

  grants: { id: 'Peran yang segera berakhir', en: 'Roles about to end' },
  grantsNone: { id: 'Tidak ada peran yang berakhir dalam {days} hari.', en: 'No role ends within {days} days.' },
  grantsEnding: {
    id: 'Berakhir dalam {days} hari: {names}{more, plural, =0 {} other { dan # lagi}}.',
    en: 'End within {days} days: {names}{more, plural, =0 {} other { and # more}}.',
  },
  grantsToDo: { id: 'Perpanjang peran yang masih diperlukan.', en: 'Extend the roles that are still needed.' },
})
