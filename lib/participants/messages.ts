import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Peserta', en: 'Participants' },
  lead: {
    id: '{people} peserta dari {governments} pemerintah',
    en: '{people, plural, one {# participant} other {# participants}} of {governments, plural, one {# government} other {# governments}}',
  },

  stateConfirmed: { id: 'Terdaftar', en: 'Confirmed' },
  stateDeparted: { id: 'Berangkat', en: 'Departed' },
  stateCompleted: { id: 'Selesai', en: 'Completed' },
  stateDidNotComplete: { id: 'Tidak selesai', en: 'Did not complete' },
  stateWithdrawn: { id: 'Mundur', en: 'Withdrawn' },
  stateNoShow: { id: 'Tidak hadir', en: 'No-show' },
  stateReplaced: { id: 'Diganti', en: 'Replaced' },

  delegationOf: { id: 'Rombongan {government}', en: 'Delegation of {government}' },
  delegationNote: {
    id: '{going} orang, {seats} kursi',
    en: '{going, plural, one {# person} other {# people}}, {seats, plural, one {# seat} other {# seats}}',
  },
  sharedNote: {
    id: '{going} orang · nama, jabatan, perangkat daerah',
    en: '{going, plural, one {# person} other {# people}} · name, post, agency',
  },
  notApproved: {
    id: 'Belum ada daftar nama: susunan belum disetujui ({state}).',
    en: 'No name list yet: the line-up is not approved ({state}).',
  },
  caption: { id: 'Daftar nama rombongan {government}', en: 'Name list of the delegation of {government}' },
  columnNo: { id: 'No.', en: 'No.' },
  sheetName: { id: 'daftar-nama {title}', en: 'name-list {title}' },
  columnGovernment: { id: 'Pemerintah daerah', en: 'Government' },
  columnPost: { id: 'Jabatan', en: 'Post' },
  columnName: { id: 'Nama', en: 'Name' },
  columnAgency: { id: 'Perangkat daerah', en: 'Agency' },
  columnState: { id: 'Keadaan', en: 'State' },
  columnAct: { id: 'Tindakan', en: 'Actions' },
  since: { id: 'sejak {day}', en: 'since {day}' },
  head: { id: 'Ketua rombongan', en: 'Head of the delegation' },
  noHead: {
    id: 'Rombongan belum mempunyai ketua. Tunjuk salah satu peserta.',
    en: 'The delegation has no head. Appoint one of the participants.',
  },
  noHeadYet: {
    id: 'Rombongan belum mempunyai ketua. Kabag Kerja Sama yang menunjuknya.',
    en: 'The delegation has no head yet. The head of the cooperation section appoints one.',
  },
  free: { id: '{free} kursi kosong', en: '{free, plural, one {# seat is} other {# seats are}} free' },
  decree: { id: 'Keputusan {number}, {day}, {signer}', en: 'Decision {number}, {day}, {signer}' },

  act: { id: 'Ubah', en: 'Change' },
  withdraw: { id: 'Catat pengunduran diri', en: 'Record a withdrawal' },
  withdrawTitle: { id: '{name} mundur?', en: 'Does {name} withdraw?' },
  withdrawBody: {
    id: 'Kursinya kosong dan hari tugasnya bebas. Kabag dapat mengisinya dengan cadangan.',
    en: 'The seat and the days become free. The Kabag can fill it with a reserve.',
  },
  withdrawYes: { id: 'Ya, catat mundur', en: 'Yes, record it' },
  replace: { id: 'Ganti dengan cadangan', en: 'Replace by a reserve' },
  replaceTitle: { id: 'Ganti {name} dengan {successor}?', en: 'Replace {name} by {successor}?' },
  addBeyondLimit: {
    id: 'menjadi {count} orang dari perangkat daerah ini, padahal batasnya {most}: jelaskan dalam alasan',
    en: 'makes {count} people of this agency although the limit is {most}: say why in the reason',
  },
  reserveSeat: { id: 'Isi kursi kosong', en: 'Fill the free seat' },
  replaceBeyondLimit: {
    id: 'Dengan penggantian ini {agency} mengirim {count} orang, padahal batasnya {most}. Jelaskan dalam alasan mengapa batas itu dilampaui.',
    en: 'With this replacement {agency} sends {count} people although the limit is {most}. Say in the reason why the limit is exceeded.',
  },
  changedSince: {
    id: 'Sejak disetujui, {n, plural, other {# hal}} berubah pada daftar peserta',
    en: 'Since the approval {n, plural, one {# thing has} other {# things have}} changed on the name list',
  },
  changedSinceBody: {
    id: 'Halaman ini menunjukkan susunan seperti saat disetujui.',
    en: 'This page shows the line-up as it was approved.',
  },
  seeParticipants: { id: 'Lihat peserta sekarang', en: 'See the participants now' },
  replaceBody: {
    id: 'Cadangan {n} menempati kursi ini dalam satu langkah. Yang menyebut nama {name} perlu diurus ulang:',
    en: 'Reserve {n} takes this seat in one step. What names {name} has to be redone:',
  },
  reasonHint: { id: 'Untuk kantor dan jejak.', en: 'For the office and the trail.' },
  told: { id: 'Penjelasan untuk yang bersangkutan', en: 'Words for the person' },
  toldHint: {
    id: 'Dibaca {name} di ponselnya. Kosong: ponselnya hanya menyebut apa yang terjadi dan kepada siapa bertanya.',
    en: '{name} reads this on the phone. Empty: the phone only says what happened and whom to ask.',
  },
  replaceYes: { id: 'Ya, ganti', en: 'Yes, replace' },
  makeHead: { id: 'Jadikan ketua', en: 'Make head' },
  makeHeadTitle: { id: '{name} memimpin rombongan?', en: 'Shall {name} lead the delegation?' },
  makeHeadYes: { id: 'Ya, jadikan ketua', en: 'Yes, make head' },

  redo: { id: '{name} diganti {successor}', en: '{name} replaced by {successor}' },
  redoTitle: { id: 'Yang diurus ulang', en: 'To be redone' },
  redoLeft: {
    id: '{n, plural, =0 {semua selesai} other {# belum selesai}}',
    en: '{n, plural, =0 {all done} other {# left}}',
  },
  redoOwner: {
    id: 'Diurus bagian kerja sama {unit} (atau penghubungnya) di luar aplikasi.',
    en: 'The cooperation section of {unit} (or its liaison officer) arranges this outside the app.',
  },
  redoSummary: {
    id: '{n, plural, =0 {Semua yang harus diurus ulang setelah penggantian sudah selesai.} other {# hal harus diurus ulang setelah penggantian.}}',
    en: '{n, plural, =0 {All that had to be redone after a replacement is done.} one {# thing is to be redone after a replacement.} other {# things are to be redone after a replacement.}}',
  },
  redoNext: { id: 'Terdekat: {day}.', en: 'Next: {day}.' },
  redoWasDue: { id: 'Batas {day} sudah lewat.', en: 'Overdue since {day}.' },
  redoOpenList: { id: 'Buka daftarnya', en: 'Open the list' },
  redoEmpty: { id: 'Tidak ada yang perlu diurus ulang', en: 'Nothing has to be redone' },
  redoEmptyBody: {
    id: 'Daftar ini terisi begitu seorang peserta diganti: surat tugas, tiket, dan lainnya atas nama baru.',
    en: 'This list fills once a participant is replaced: the letter of assignment, the ticket and more in the new name.',
  },
  redoLetter: { id: 'surat tugas', en: 'the letter of assignment' },
  redoDue: { id: 'paling lambat {day}', en: 'by {day}' },
  redoOpen: { id: 'belum selesai', en: 'not done yet' },
  redoLate: { id: 'lewat', en: 'overdue' },
  redoDone: { id: 'selesai, {by}, {at}', en: 'done, {by}, {at}' },
  redoTick: { id: 'Tandai selesai', en: 'Mark as done' },
  redoUntick: { id: 'Batalkan tanda', en: 'Take the mark back' },
  redoDoneNotice: { id: 'Ditandai selesai: {what}.', en: 'Marked as done: {what}.' },
  redoUndoneNotice: { id: 'Tanda selesai dibatalkan: {what}.', en: 'No longer marked as done: {what}.' },
  redoOver: {
    id: 'Rombongan ini tidak lagi disiapkan, sehingga daftar urusannya tidak berubah lagi.',
    en: 'This delegation is no longer being prepared, so its list of things to redo does not change any more.',
  },
  redoLeftAgain: {
    id: '{successor} tidak lagi ikut, jadi daftar ini tidak perlu dilanjutkan.',
    en: '{successor} no longer goes, so this list need not be finished.',
  },
  redoNobody: {
    id: 'Penggantinya tidak lagi ikut, jadi daftar ini tidak perlu dilanjutkan.',
    en: 'The successor no longer goes, so this list need not be finished.',
  },
  waitRedo: {
    id: '{n, plural, other {# hal}} diurus ulang sesudah penggantian peserta',
    en: '{n, plural, one {# thing is} other {# things are}} to be redone after a replacement',
  },
  redoPermit: { id: 'izin perjalanan dinas luar negeri', en: 'the permit to travel on duty' },
  redoExit: { id: 'exit permit dan paspor dinas', en: 'exit permit and service passport' },
  redoTicket: { id: 'tiket', en: 'the ticket' },
  redoInsurance: { id: 'asuransi perjalanan', en: 'travel insurance' },
  redoPartner: { id: 'penerimaan oleh mitra', en: 'the partner’s acceptance' },

  reserves: { id: 'Cadangan', en: 'Reserves' },
  reservesNone: { id: 'Tidak ada cadangan pada susunan yang disetujui.', en: 'The approved line-up has no reserves.' },
  reserveNext: { id: 'berikutnya', en: 'next' },
  reserveMovedUp: { id: 'sudah naik', en: 'has moved up' },
  reserveGone: { id: 'tidak lagi tersedia', en: 'no longer available' },
  reserveAway: { id: 'bertugas pada {label}, {days}', en: 'away for {label}, {days}' },

  changes: { id: 'Riwayat perubahan', en: 'History of changes' },
  changesNone: {
    id: 'Daftar nama belum berubah sejak disetujui.',
    en: 'The name list has not changed since it was approved.',
  },
  changeWithdraw: { id: '{name} mundur', en: '{name} withdrew' },
  changeReplace: { id: '{name} diganti {successor}', en: '{name} replaced by {successor}' },
  changeAdd: { id: '{name} ditambahkan', en: '{name} added' },
  changeNoShow: { id: '{name} tidak hadir saat berangkat', en: '{name} did not show up at the departure' },
  changeBy: { id: '{by}, {at}', en: '{by}, {at}' },

  add: { id: 'Isi kursi kosong', en: 'Fill a free seat' },
  addHint: {
    id: 'Pegawai pemerintah sendiri, atas keputusan Kabag dengan alasan.',
    en: 'Somebody of the own register, decided by the Kabag with a reason.',
  },
  addDo: { id: 'Tambahkan', en: 'Add' },

  withdrawnNotice: { id: '{name} tercatat mundur.', en: 'The withdrawal of {name} is recorded.' },
  replacedNotice: { id: '{name} diganti {successor}.', en: '{name} is replaced by {successor}.' },
  addedNotice: { id: '{name} ditambahkan.', en: '{name} is added.' },
  headNotice: { id: '{name} menjadi ketua rombongan.', en: '{name} leads the delegation.' },

  notChangeable: {
    id: 'Daftar nama berubah hanya antara persetujuan dan keberangkatan.',
    en: 'The name list changes only between approval and departure.',
  },
  calledOff: {
    id: 'Angkatan ini dibatalkan, sehingga daftar namanya tidak berubah lagi.',
    en: 'This cohort was cancelled, so its name list no longer changes.',
  },
  noReserve: { id: 'Tidak ada cadangan yang dapat naik.', en: 'There is no reserve who can move up.' },
  noFreeSeat: { id: 'Semua kursi rombongan sudah terisi.', en: 'All seats of the delegation are taken.' },
  ownPlace: {
    id: 'Anda tidak dapat menetapkan tempat Anda sendiri. Kepala Bagian lain atau pelaksana hariannya yang memutuskan.',
    en: 'You cannot decide on your own place. Another head of section, or who stands in, decides.',
  },
  alreadyGoing: {
    id: 'Orang ini sudah menjadi peserta angkatan ini.',
    en: 'This person is a participant of this cohort already.',
  },

  invitations: { id: 'Lembar aktivasi', en: 'Activation sheets' },
  invitationsLead: {
    id: 'Satu lembar untuk setiap peserta yang belum memiliki akun. Tautan berlaku 14 hari dan hanya sekali.',
    en: 'One sheet for each participant without an account. A link holds for 14 days and works once.',
  },
  invitationsMake: {
    id: 'Buat lembar untuk {count} peserta',
    en: 'Make sheets for {count, plural, one {# participant} other {# participants}}',
  },
  invitationsMakeTitle: {
    id: 'Buat akun untuk {count} peserta?',
    en: 'Make accounts for {count, plural, one {# participant} other {# participants}}?',
  },
  invitationsMakeBody: {
    id: 'Setiap peserta mendapat akun dan satu tautan. Serahkan lembarnya langsung kepada orangnya.',
    en: 'Each participant gets an account and one link. Hand the sheet to the person directly.',
  },
  invitationsMakeYes: { id: 'Ya, buat', en: 'Yes, make them' },
  invitationsNone: { id: 'Semua peserta sudah memiliki akun.', en: 'All participants have an account.' },
  invitationsMade: { id: '{count} lembar dibuat.', en: '{count, plural, one {# sheet is} other {# sheets are}} made.' },
  invitationsPrint: { id: 'Cetak lembar', en: 'Print the sheets' },
  invitationAgain: { id: 'Buat tautan baru', en: 'Make a new link' },
  invitationExpired: { id: 'Tautan kedaluwarsa', en: 'The link has expired' },
  invitationHasAccount: { id: 'Sudah memiliki akun', en: 'Has an account' },
  accounts: { id: 'Akun peserta', en: 'Accounts of participants' },
  sheetTitle: { id: 'Akun Angkatan Anda', en: 'Your Angkatan account' },
  sheetText: {
    id: 'Pindai kode ini dengan kamera ponsel, atau buka tautannya, lalu tentukan kata sandi. Jadwal, perjalanan, dan kontak ada di ponsel Anda.',
    en: 'Scan this code with the camera of your phone, or open the link, and choose a password. Schedule, journey and contacts are then on your phone.',
  },
  sheetLink: { id: 'Tautan', en: 'Link' },
  sheetUntil: {
    id: 'Berlaku sampai {day}. Hanya sekali, hanya untuk Anda.',
    en: 'Holds until {day}. Works once, only for you.',
  },
  sheetQr: { id: 'Kode QR tautan aktivasi {name}', en: 'QR code of the activation link of {name}' },
  sheetEmail: { id: 'Alamat surel', en: 'E-mail address' },
  sheetNoEmail: { id: 'ditulis saat aktivasi', en: 'given on activation' },

  waitInvite: { id: 'Buat lembar aktivasi peserta', en: 'Make activation sheets for participants' },
  waitSeat: {
    id: '{free} kursi kosong dapat diisi cadangan',
    en: '{free, plural, one {# free seat} other {# free seats}} can be filled by a reserve',
  },
  waitHead: { id: 'Tunjuk ketua rombongan', en: 'Appoint a head of the delegation' },
  open: { id: 'Buka', en: 'Open' },
})
