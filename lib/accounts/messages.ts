import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  signIn: { id: 'Masuk', en: 'Sign in' },
  signInLead: { id: 'Gunakan akun kedinasan Anda.', en: 'Use your official account.' },
  signInDescription: {
    id: 'Angkatan mengurus pelatihan luar negeri pemerintah daerah, dari usulan sampai penerapan.',
    en: 'Angkatan runs the training abroad of local governments, from nomination to practice.',
  },
  stepNomination: { id: 'Usulan', en: 'Nomination' },
  stepSelection: { id: 'Seleksi', en: 'Selection' },
  stepApproval: { id: 'Persetujuan', en: 'Approval' },
  stepDeparture: { id: 'Keberangkatan', en: 'Departure' },
  stepPractice: { id: 'Penerapan', en: 'Practice' },
  endedIdle: {
    id: 'Anda keluar otomatis karena aplikasi lama tidak dipakai. Masuk lagi, dan Anda kembali ke halaman tadi.',
    en: 'You were signed out because the app was not used for a while. Sign in again and you come back to your page.',
  },
  endedOver: {
    id: 'Sesi Anda sudah berakhir. Masuk lagi, dan Anda kembali ke halaman tadi.',
    en: 'Your session has ended. Sign in again and you come back to your page.',
  },
  forgotten: {
    id: 'Lupa kata sandi? Mintalah tautan baru kepada administrator pemerintah daerah Anda.',
    en: 'Forgotten your password? Ask the administrator of your local government for a new link.',
  },
  forgotTitle: { id: 'Lupa kata sandi?', en: 'Forgotten your password?' },
  forgotLead: {
    id: 'Tulis alamat surel akun Anda. Kami kirimkan tautan untuk membuat kata sandi baru.',
    en: 'Write the e-mail address of your account. A link to set a new password is sent to it.',
  },
  forgotAsk: { id: 'Kirim tautan', en: 'Send the link' },
  forgotSent: { id: 'Permintaan Anda diterima', en: 'Your request was taken' },
  forgotSentBody: {
    id: 'Bila alamat itu mempunyai akun, tautan sedang dikirim ke sana. Tautan berlaku satu jam dan dapat dipakai sekali. Periksa juga folder spam.',
    en: 'If the address has an account, a link is on its way to it. It works for an hour, and once. Look into the spam folder too.',
  },
  forgotReserved: {
    id: 'Verifikator, kepala bagian kerja sama, dan pimpinan tidak menerima tautan lewat halaman ini: mintalah kepada administrator aplikasi.',
    en: 'Verifiers, heads of cooperation and leadership get no link through this page: ask the administrator of the application.',
  },
  forgotNoMail: {
    id: 'Kata sandi baru diberikan lewat tautan dari administrator.',
    en: 'A new password is set through a link from an administrator.',
  },
  forgotLimited: {
    id: 'Terlalu banyak permintaan. Coba lagi nanti, atau mintalah tautan kepada administrator.',
    en: 'Too many requests. Try again later, or ask an administrator for a link.',
  },
  forgotBack: { id: 'Kembali ke halaman masuk', en: 'Back to sign in' },
  noAccount: {
    id: 'Belum punya akun? Hubungi pengelola kepegawaian di perangkat daerah Anda.',
    en: 'No account yet? Contact the personnel staff of your agency.',
  },
  publicPage: { id: 'Halaman publik', en: 'Public page' },
  email: { id: 'Surel', en: 'E-mail' },
  emailWrong: {
    id: 'Tulis alamat surel seperti nama@contoh.go.id.',
    en: 'Write an e-mail address such as name@example.go.id.',
  },
  emailTaken: {
    id: 'Alamat surel ini tidak dapat dipakai. Gunakan alamat lain.',
    en: 'This e-mail address cannot be used. Use another one.',
  },
  password: { id: 'Kata sandi', en: 'Password' },
  passwordMissing: { id: 'Isi kata sandi.', en: 'Enter the password.' },
  wrong: { id: 'Surel atau kata sandi salah.', en: 'Wrong e-mail or password.' },
  limited: {
    id: 'Terlalu banyak percobaan. Tunggu 15 menit, lalu coba lagi.',
    en: 'Too many tries. Wait 15 minutes, then try again.',
  },

  title: { id: 'Akun saya', en: 'My account' },
  lead: { id: 'Masuk sebagai {name}, {post}.', en: 'Signed in as {name}, {post}.' },
  changePassword: { id: 'Ganti kata sandi', en: 'Change password' },
  oldPassword: { id: 'Kata sandi sekarang', en: 'Present password' },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  passwordHint: {
    id: 'Minimal 8 karakter, sebaiknya 15 atau lebih: beberapa kata yang hanya Anda ketahui hubungannya.',
    en: 'At least 8 characters, better 15 or more: a few words whose connection only you know.',
  },
  passwordShort: { id: 'Gunakan minimal 8 karakter.', en: 'Use at least 8 characters.' },
  passwordLong: { id: 'Gunakan paling banyak 200 karakter.', en: 'Use at most 200 characters.' },
  passwordCharacters: {
    id: 'Kata sandi memuat karakter yang tidak dapat diketik. Tulis ulang.',
    en: 'The password has characters that cannot be typed. Write it again.',
  },
  passwordCommon: {
    id: 'Kata sandi ini terlalu umum sehingga mudah ditebak. Pilih yang lain.',
    en: 'This password is so common that it is easily guessed. Choose another.',
  },
  passwordContext: {
    id: 'Kata sandi ini hampir hanya berisi nama Anda, surel Anda, atau nama instansi. Pilih yang lain.',
    en: 'This password is little more than your name, your e-mail or the name of your office. Choose another.',
  },
  passwordSame: { id: 'Kata sandi baru sama dengan yang sekarang.', en: 'The new password equals the present one.' },
  oldPasswordWrong: { id: 'Kata sandi sekarang salah.', en: 'The present password is wrong.' },
  passwordChanged: {
    id: 'Kata sandi diganti. Sesi di perangkat lain telah diakhiri.',
    en: 'Password changed. Sessions on other devices have ended.',
  },
  othersEnd: {
    id: 'Setelah diganti, sesi Anda di perangkat lain berakhir.',
    en: 'After the change your sessions on other devices end.',
  },
  sessions: { id: 'Tempat Anda masuk', en: 'Where you are signed in' },
  sessionsLead: {
    id: 'Akhiri sesi yang tidak Anda kenali, lalu ganti kata sandi.',
    en: 'End a session that you do not recognise, then change your password.',
  },
  device: { id: 'Perangkat', en: 'Device' },
  deviceUnknown: { id: 'Perangkat tidak dikenali', en: 'Device not recognised' },
  deviceOn: { id: '{browser} di {system}', en: '{browser} on {system}' },
  since: { id: 'Masuk sejak', en: 'Signed in since' },
  lastSeen: { id: 'Terakhir dipakai', en: 'Last used' },
  thisOne: { id: 'Sesi ini', en: 'This session' },
  thatIsThisOne: {
    id: 'Ini sesi yang sedang Anda pakai. Gunakan Keluar untuk mengakhirinya.',
    en: 'This is the session you are using. Use Sign out to end it.',
  },
  endOthers: { id: 'Akhiri semua sesi lain', en: 'End all other sessions' },
  endOthersAsk: { id: 'Akhiri semua sesi lain?', en: 'End all other sessions?' },
  endOthersBody: {
    id: 'Perangkat lain langsung keluar. Sesi ini tetap terbuka.',
    en: 'Other devices are signed out at once. This session stays open.',
  },
  othersEnded: {
    id: '{sessions, plural, =0 {Tidak ada sesi lain.} other {# sesi lain diakhiri.}}',
    en: '{sessions, plural, =0 {There was no other session.} one {# other session ended.} other {# other sessions ended.}}',
  },
  lost: { id: 'Perangkat saya hilang', en: 'I lost a device' },
  lostAsk: { id: 'Ponsel atau komputer Anda hilang?', en: 'Lost a phone or a computer?' },
  lostBody: {
    id: 'Semua sesi lain berakhir, dan kata sandi sekarang tidak dapat dipakai masuk lagi. Anda langsung diminta membuat kata sandi baru di sini. Siapkan kata sandi sekarang; bila Anda keluar sebelum menggantinya, mintalah tautan baru.',
    en: 'All other sessions end, and your present password no longer signs anybody in. You are asked for a new one here, at once. Have the present one ready; if you leave before changing it, ask for a new link.',
  },
  lostYes: { id: 'Ya, akhiri semua dan ganti kata sandi', en: 'Yes, end all and change the password' },
  deviceLost: {
    id: '{sessions, plural, =0 {Tidak ada sesi lain.} other {# sesi lain diakhiri.}} Sekarang buat kata sandi baru.',
    en: '{sessions, plural, =0 {There was no other session.} one {# other session ended.} other {# other sessions ended.}} Now set a new password.',
  },
  passwordDue: { id: 'Buat kata sandi baru untuk melanjutkan', en: 'Set a new password to go on' },
  passwordDueBody: {
    id: 'Perangkat Anda dilaporkan hilang. Sampai kata sandi diganti, akun ini tidak dapat melakukan apa pun dan tidak dapat dipakai masuk di tempat lain.',
    en: 'A device of yours was reported lost. Until the password is changed this account can do nothing, and nobody can sign in with it elsewhere.',
  },

  log: { id: 'Catatan masuk', en: 'Sign-in log' },
  logWhole: { id: 'Semua catatan', en: 'The whole log' },
  logLead: {
    id: 'Setiap kali seseorang masuk, atau mencoba masuk, dengan akun Anda.',
    en: 'Each time somebody signed in, or tried to, with your account.',
  },
  logKept: { id: 'Disimpan {days} hari.', en: 'Kept for {days} days.' },
  logTime: { id: 'Waktu', en: 'Time' },
  logAccount: { id: 'Akun', en: 'Account' },
  logAddress: { id: 'Alamat jaringan', en: 'Network address' },
  addressUnknown: { id: 'tidak diketahui', en: 'not known' },
  logMethod: { id: 'Cara', en: 'Way' },
  methodPassword: { id: 'Kata sandi', en: 'Password' },
  methodOwnPassword: { id: 'Ganti kata sandi', en: 'Change of password' },
  methodLink: { id: 'Tautan', en: 'Link' },
  methodSetup: { id: 'Penyiapan aplikasi', en: 'Set-up of the app' },
  methodForgot: { id: 'Lupa kata sandi', en: 'Forgotten password' },
  logOutcome: { id: 'Hasil', en: 'Outcome' },
  logAll: { id: 'Semua', en: 'All' },
  logSucceeded: { id: 'Berhasil', en: 'Succeeded' },
  logRefused: { id: 'Ditolak', en: 'Refused' },
  logLimited: { id: 'Terlalu banyak percobaan', en: 'Too many tries' },
  logNone: { id: 'Belum ada catatan masuk.', en: 'Nothing in the log yet.' },

  endSession: { id: 'Akhiri sesi', en: 'End session' },
  sessionEnded: { id: 'Sesi diakhiri.', en: 'Session ended.' },

  links: { id: 'Tautan kata sandi', en: 'Password links' },
  linksLead: { id: 'Dibuat orang lain untuk akun Anda.', en: 'Made by others for your account.' },
  linkMade: {
    id: '{name}, {post}, membuat tautan untuk mengatur kata sandi Anda pada {time}.',
    en: '{name}, {post}, made a link that can set your password on {time}.',
  },
  linkMadeNobody: {
    id: 'Tautan untuk mengatur kata sandi Anda diminta lewat halaman Lupa kata sandi, atau dibuat di server, pada {time}.',
    en: 'A link that can set your password was asked for on the page of forgotten passwords, or made on the server, on {time}.',
  },
  linkSet: { id: 'Kata sandi diatur lewat tautan itu pada {time}.', en: 'A password was set through it on {time}.' },
  linkNotUsed: { id: 'Tautan itu belum dipakai.', en: 'Nobody has used it.' },
  linkQuestion: {
    id: 'Bila bukan Anda yang meminta, orang lain dapat masuk sebagai Anda.',
    en: 'If it was not you who asked, somebody else can sign in as you.',
  },
  linkAsked: { id: 'Ya, saya yang meminta', en: 'Yes, I asked for it' },
  linkNotAsked: { id: 'Bukan saya', en: 'It was not me' },
  linkDispute: { id: 'Nyatakan tautan ini tidak Anda minta?', en: 'Say that you did not ask for this link?' },
  linkDisputeBody: {
    id: 'Tautan itu langsung tidak berlaku, dan jejak mencatatnya untuk auditor.',
    en: 'The link stops working at once, and the trail tells the auditors.',
  },
  linkDisputeYes: { id: 'Ya, bukan saya yang meminta', en: 'Yes, I did not ask for it' },
  linkConfirmed: { id: 'Terima kasih. Jawaban Anda tercatat.', en: 'Thank you. Your answer is recorded.' },
  linkDisputed: {
    id: 'Tercatat, dan tautan itu tidak berlaku lagi. Sekarang ganti kata sandi Anda.',
    en: 'Recorded, and the link no longer works. Now change your password.',
  },
  linkTell: {
    id: 'Ganti kata sandi Anda, lalu beri tahu Inspektorat dan administrator aplikasi.',
    en: 'Change your password, then tell the inspectorate and the administrator of the app.',
  },
  answer: { id: 'Jawaban Anda', en: 'Your answer' },
  notAnswered: { id: 'Belum dijawab', en: 'Not answered' },
  saidAsked: { id: 'Anda yang meminta', en: 'You asked for it' },
  saidDisputed: { id: 'Tidak Anda minta', en: 'You did not ask for it' },
  waitLink: {
    id: 'Pastikan Anda meminta tautan kata sandi dari {name}, {post}',
    en: 'Make sure that you asked for the password link from {name}, {post}',
  },
  waitLinkNobody: {
    id: 'Pastikan Anda yang meminta tautan kata sandi',
    en: 'Make sure that it was you who asked for the password link',
  },
  check: { id: 'Periksa', en: 'Check' },

  activateTitle: { id: 'Aktifkan akun', en: 'Activate your account' },
  resetTitle: { id: 'Atur ulang kata sandi', en: 'Reset your password' },
  activateFor: { id: 'Untuk {name}, {post}.', en: 'For {name}, {post}.' },
  activateEmailHint: {
    id: 'Anda masuk dengan alamat ini. Gunakan surel yang Anda baca sendiri.',
    en: 'You sign in with this address. Use an e-mail that you read yourself.',
  },
  activateWith: { id: 'Anda masuk dengan surel {email}.', en: 'You sign in with the e-mail {email}.' },
  activate: { id: 'Simpan dan aktifkan', en: 'Save and activate' },
  reset: { id: 'Simpan kata sandi', en: 'Save the password' },
  activated: { id: 'Kata sandi tersimpan, dan Anda sudah masuk.', en: 'Password saved, and you are signed in.' },
  linkGone: {
    id: 'Tautan ini tidak berlaku lagi: sudah dipakai, sudah lewat masanya, atau telah diganti tautan baru.',
    en: 'This link no longer works: it was used, has expired, or was replaced by a newer one.',
  },
  linkGoneTitle: { id: 'Tautan tidak berlaku', en: 'The link does not work' },
  linkGoneBody: {
    id: 'Mintalah tautan baru kepada orang yang memberikannya kepada Anda.',
    en: 'Ask whoever gave it to you for a new link.',
  },

  loopbackTitle: {
    id: 'Tautan dan kode QR ini hanya terbuka di komputer server ({address}).',
    en: 'This link and its QR code open on the server’s own machine only ({address}).',
  },
  loopbackBody: {
    id: 'Sebelum diserahkan, minta pengelola server mengisi ANGKATAN_URL dengan alamat yang dibuka orang, lalu menjalankan ulang aplikasi.',
    en: 'Before handing it over, ask whoever runs the server to set ANGKATAN_URL to the address that people open, and to start the app again.',
  },
  demoClock: { id: 'Data contoh. Hari ini di aplikasi: {day}.', en: 'Example data. Today in the app: {day}.' },
  demoClockShort: { id: 'Data contoh · {day}', en: 'Example data · {day}' },
  otherDay: { id: 'Hari lain', en: 'Another day' },
  goToDay: { id: 'Pindah ke {day}', en: 'Go to {day}' },
  sweptRows: {
    id: '{rows, plural, =0 {Tidak ada yang perlu dibersihkan.} other {# baris yang sudah lewat masanya dibersihkan.}}',
    en: '{rows, plural, =0 {Nothing to clear.} one {# row past its time cleared.} other {# rows past their time cleared.}}',
  },
})
