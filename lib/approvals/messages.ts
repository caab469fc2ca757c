import { defineMessages } from '@/lib/i18n/define'

/** Texts of the approval of a line-up. */
export const messages = defineMessages({
  approvalTitle: {
    id: 'Setujui susunan {people} peserta',
    en: 'Approve the line-up of {people, plural, one {# participant} other {# participants}}',
  },
  approvalSeen: { id: 'Persetujuan susunan peserta', en: 'Approval of the line-up' },
  approvalLead: {
    id: '{cohort} · rombongan {government} · menunggu sejak {since}',
    en: '{cohort} · delegation of {government} · waiting since {since}',
  },
  approvalLeadDone: { id: '{cohort} · rombongan {government}', en: '{cohort} · delegation of {government}' },
  nothingProposed: { id: 'Belum ada susunan yang diusulkan', en: 'No line-up is proposed yet' },
  nothingProposedBody: {
    id: 'Persetujuan dimulai setelah susunan peserta diusulkan.',
    en: 'Approval begins once a line-up is proposed.',
  },
  toLineUp: { id: 'Buka susunan peserta', en: 'Open the line-up' },
  whatYouApprove: { id: 'Yang Anda setujui', en: 'What you approve' },
  whatIsProposed: { id: 'Yang diusulkan', en: 'What is proposed' },
  whatWasDecided: { id: 'Yang diputuskan', en: 'What was decided' },
  seeRanking: { id: 'Lihat peringkat dan alasan', en: 'See ranking and reasons' },
  sentence: {
    id: '{people} orang {reserves, plural, =0 {} other {dan # cadangan }}mengikuti pelatihan “{title}” pada {days} di {city}, dalam program {programme}.',
    en: '{people, plural, one {# person} other {# people}}{reserves, plural, =0 {} one { and # reserve} other { and # reserves}} take part in “{title}” on {days} in {city}, under {programme}.',
  },
  sentenceFunding: { id: 'Biaya: {funding}.', en: 'Funding: {funding}.' },
  sentenceHead: { id: 'Ketua rombongan: {name}, {post}.', en: 'Head of the delegation: {name}, {post}.' },
  sentenceLetter: {
    id: 'Daftar sendiri dengan surat {number} tanggal {day}.',
    en: 'Own list with letter {number} of {day}.',
  },
  factOf: { id: '{people} dari {ranked}', en: '{people} of {ranked}' },
  factRanked: {
    id: 'calon berperingkat, {seats} kursi{unranked, plural, =0 {} other {; # ditunjuk tanpa peringkat}}{below, plural, =0 {} other {; # di bawah ambang}}',
    en: 'candidates ranked, {seats} seats{unranked, plural, =0 {} other {; # appointed without a rank}}{below, plural, =0 {} other {; # below a threshold}}',
  },
  factSeats: { id: 'kursi terisi', en: 'seats taken' },
  factAgencies: { id: 'perangkat daerah, paling banyak {most} orang', en: 'agencies, {most} at most from one' },
  factSexes: { id: '{women} dan {men}', en: '{women} and {men}' },
  factSexesNote: {
    id: 'perempuan dan laki-laki{unknown, plural, =0 {} other {; # belum dicatat}}',
    en: 'women and men{unknown, plural, =0 {} other {; # not on record}}',
  },
  factFirst: { id: 'pertama kali ke luar negeri', en: 'abroad for the first time' },
  passedOverTitle: {
    id: '{count} calon berperingkat lebih tinggi dilewati',
    en: '{count, plural, one {# candidate} other {# candidates}} of a higher rank passed over',
  },
  passedOverCase: { id: '{name} (peringkat {rank}), {kind}: {reason}', en: '{name} (rank {rank}), {kind}: {reason}' },
  limitReason: { id: 'batas {most} orang per perangkat daerah.', en: 'the limit of {most} per agency.' },
  chosen: { id: 'Peserta terpilih', en: 'Selected participants' },
  chosenNote: { id: '{people} orang, urut nilai', en: '{people, plural, one {# person} other {# people}}, by points' },
  columnName: { id: 'Nama', en: 'Name' },
  columnPost: { id: 'Jabatan', en: 'Post' },
  columnAgency: { id: 'Perangkat daerah', en: 'Agency' },
  reservesLine: { id: 'Cadangan: {names}', en: 'Reserves: {names}' },
  reserveItem: { id: '{n}. {name}', en: '{n}. {name}' },
  order: { id: 'Urutan persetujuan', en: 'Order of approval' },
  stepProposed: { id: 'Diusulkan: {name}', en: 'Proposed: {name}' },
  stepDecides: { id: 'Keputusan Kabag atau pimpinan', en: 'Decision of Kabag or leadership' },
  stepYou: { id: 'Keputusan: Anda', en: 'Decision: you' },
  stepWaiting: { id: 'menunggu sejak {since}', en: 'waiting since {since}' },
  stepApproved: { id: 'Disetujui: {name}, {post}', en: 'Approved: {name}, {post}' },
  stepReturned: { id: 'Dikembalikan: {name}, {post}', en: 'Returned: {name}, {post}' },
  stepDecree: { id: 'Keputusan resmi (SK)', en: 'Formal decision (SK)' },
  stepDecreeDone: { id: '{number}, {day}, {signer}', en: '{number}, {day}, {signer}' },
  stepDecreeNone: { id: 'dicatat setelah ditetapkan', en: 'recorded once it is issued' },
  otherDecides: {
    id: 'Rombongan {government} ({seats} kursi) diputuskan sendiri oleh pemerintahnya:',
    en: 'The delegation of {government} ({seats} seats) is decided by its own government:',
  },
  fingerprint: { id: 'Sidik susunan', en: 'Fingerprint' },
  fingerprintNote: {
    id: 'Sidik ini milik susunan persis seperti saat diusulkan. Bila susunan dikembalikan dan diubah, sidiknya lain dan persetujuan dimulai lagi. Penggantian peserta sesudah persetujuan tidak mengubahnya; itu tercatat tersendiri.',
    en: 'This fingerprint belongs to the line-up exactly as it was proposed. If the line-up is returned and changed, it gets another one and approval begins again. A replacement after the approval does not change it; that is recorded on its own.',
  },
  approve: { id: 'Setujui susunan', en: 'Approve the line-up' },
  approveTitle: {
    id: 'Setujui {people} peserta {cohort}?',
    en: 'Approve {people, plural, one {# participant} other {# participants}} of {cohort}?',
  },
  approveFacts: {
    id: '{agencies} perangkat daerah · sidik {hash}',
    en: '{agencies, plural, one {# agency} other {# agencies}} · fingerprint {hash}',
  },
  approveBody: {
    id: 'Peserta terdaftar, hari tugasnya dipesan, dan setiap usulan mendapat hasil dengan alasannya. Persetujuan tercatat atas nama Anda dan tidak dapat ditarik; perubahan sesudahnya adalah penggantian dengan alasan.',
    en: 'Participants are listed, their days are taken, and every nomination gets its outcome with a reason. The approval stands in your name and cannot be taken back; a later change is a replacement with a reason.',
  },
  approveYes: { id: 'Ya, setujui', en: 'Yes, approve' },
  returnIt: { id: 'Kembalikan…', en: 'Return…' },
  returnTitle: { id: 'Kembalikan susunan ini?', en: 'Return this line-up?' },
  returnBody: {
    id: 'Rombongan kembali disiapkan. Versi ini tetap tersimpan, dan perbaikan dibuat pada rancangan baru.',
    en: 'The delegation is prepared again. This version is kept, and it is mended in a new draft.',
  },
  returnReason: { id: 'Apa yang perlu diperbaiki', en: 'What is to be mended' },
  returnYes: { id: 'Ya, kembalikan', en: 'Yes, return' },
  askAgain: { id: 'Anda akan diminta memastikan sekali lagi.', en: 'You will be asked once more.' },
  cannotApprove: { id: 'Susunan ini tidak dapat Anda setujui', en: 'You cannot approve this line-up' },
  notNow: { id: 'Belum dapat disetujui', en: 'It cannot be approved yet' },
  approvedNotice: {
    id: 'Susunan disetujui. {people} peserta terdaftar.',
    en: 'The line-up is approved. {people, plural, one {# participant is} other {# participants are}} listed.',
  },
  returnedNotice: { id: 'Susunan dikembalikan.', en: 'The line-up is returned.' },

  decree: { id: 'Keputusan resmi', en: 'Formal decision' },
  decreeNumber: { id: 'Nomor keputusan', en: 'Number of the decision' },
  decreeDate: { id: 'Tanggal', en: 'Date' },
  decreeSigner: { id: 'Ditandatangani oleh', en: 'Signed by' },
  decreeSave: { id: 'Catat keputusan', en: 'Record the decision' },
  decreeEdit: { id: 'Ubah catatan keputusan', en: 'Change the record' },
  decreeNotice: { id: 'Keputusan resmi dicatat.', en: 'The formal decision is recorded.' },
  decreeNumberMissing: { id: 'Tulis nomor keputusan.', en: 'Write the number of the decision.' },
  decreeDateMissing: { id: 'Isi tanggal keputusan.', en: 'Enter the date of the decision.' },
  decreeSignerMissing: { id: 'Tulis siapa yang menandatangani.', en: 'Write who signed.' },

  ownPlaceKabag: {
    id: 'Anda tercantum dalam susunan ini, sehingga pimpinan yang memutuskan.',
    en: 'You stand in this line-up, so leadership decides.',
  },
  ownPlace: {
    id: 'Anda tercantum dalam susunan ini, sehingga pejabat lain yang memutuskan.',
    en: 'You stand in this line-up, so somebody else decides.',
  },
  ownProposal: {
    id: 'Anda yang mengusulkan susunan ini, sehingga orang lain yang memutuskan.',
    en: 'You proposed this line-up, so somebody else decides.',
  },
  ownEntry: {
    id: 'Daftar ini Anda catat sendiri, sehingga orang lain yang menyetujui.',
    en: 'You entered this list, so somebody else approves it.',
  },
  hashDiffers: {
    id: 'Susunan yang Anda lihat bukan lagi yang diusulkan. Muat ulang halaman ini.',
    en: 'The line-up you saw is no longer the one proposed. Load this page again.',
  },
  nominationGone: {
    id: 'Usulan {names} sudah ditarik. Kembalikan susunan untuk disusun ulang.',
    en: 'The nomination of {names} was withdrawn. Return the line-up so that it is arranged again.',
  },

  waitDraft: { id: 'Susun dan usulkan peserta', en: 'Arrange and propose the line-up' },
  waitApprove: { id: 'Setujui susunan peserta', en: 'Approve the line-up' },
  waitDecision: { id: 'Susunan peserta menunggu persetujuan', en: 'The line-up waits for approval' },
  waitReturned: {
    id: 'Susunan dikembalikan: perbaiki dan usulkan lagi',
    en: 'The line-up was returned: mend and propose it again',
  },
  waitHolder: { id: 'Kabag atau pimpinan', en: 'Kabag or leadership' },
  open: { id: 'Buka', en: 'Open' },

  saved: { id: 'Rancangan {name} tersimpan', en: 'Draft {name} is saved' },
  frozenNow: { id: 'Dibekukan', en: 'Frozen' },
  unscoredTitle: {
    id: '{unscored} usulan terverifikasi belum selesai dinilai',
    en: '{unscored, plural, one {# verified nomination is} other {# verified nominations are}} not fully scored',
  },
  unscoredBody: {
    id: 'Susunan dapat diusulkan setelah semuanya dinilai.',
    en: 'The line-up can be proposed once all of them are scored.',
  },
  unscoredWaits: { id: '{name} ({agency}) menunggu {assessors}', en: '{name} ({agency}) waits for {assessors}' },
  unscoredLacks: {
    id: '{name} ({agency}) masih kurang {missing} penilai',
    en: '{name} ({agency}) still lacks {missing, plural, one {# assessor} other {# assessors}}',
  },
  unscoredBoth: {
    id: '{name} ({agency}) menunggu {assessors} dan masih kurang {missing} penilai',
    en: '{name} ({agency}) waits for {assessors} and still lacks {missing, plural, one {# assessor} other {# assessors}}',
  },
  unscoredLink: { id: 'Buka penilaian', en: 'Open the assessment' },
  waitUnsettled: {
    id: '{unsettled} usulan masih menunggu verifikasi atau perbaikan.',
    en: '{unsettled, plural, one {# nomination still waits} other {# nominations still wait}} to be verified or mended.',
  },
  unsettledLink: { id: 'Lihat usulan', en: 'See the nominations' },
  callOpen: {
    id: 'Penawaran belum ditutup. Rancangan dapat disiapkan, lalu diusulkan setelah seleksi dimulai.',
    en: 'The call is not closed yet. Drafts can be prepared and proposed once selecting has begun.',
  },
  propose: { id: 'Usulkan susunan', en: 'Propose the line-up' },
  proposeTitle: {
    id: 'Usulkan rancangan {name} dengan {people} orang?',
    en: 'Propose draft {name} with {people, plural, one {# person} other {# people}}?',
  },
  proposeSeatsLeft: {
    id: '{left, plural, other {# kursi}} tetap kosong bila susunan ini disetujui.',
    en: '{left, plural, one {# seat stays} other {# seats stay}} empty if this line-up is approved.',
  },
  proposeBody: {
    id: 'Susunan dibekukan dan diberi sidik. Verifikasi ditutup, dan penyetuju menerima permintaan. Setelah itu susunan hanya berubah bila dikembalikan.',
    en: 'The line-up is frozen and given a fingerprint. Verification ends, and the approver is asked. After this it changes only if it is returned.',
  },
  proposeYes: { id: 'Ya, usulkan', en: 'Yes, propose' },
  toApproval: { id: 'Ke persetujuan', en: 'Go to approval' },
  returnedTitle: { id: 'Susunan {name} dikembalikan', en: 'Line-up {name} was returned' },
  returnedBy: { id: '{by}: {reason}', en: '{by}: {reason}' },
  unscoredMore: { id: 'dan {more} usulan lain', en: '{more, plural, one {and # more} other {and # more}}' },
  ownList: { id: 'Surat daftar peserta', en: 'Letter of the list' },
  ownListStart: { id: 'Mulai daftar', en: 'Begin the list' },
  ownListHint: {
    id: 'Dicatat oleh satu orang dan disetujui oleh orang lain.',
    en: 'Entered by one person and approved by another.',
  },
  letterNumber: { id: 'Nomor surat', en: 'Number of the letter' },
  letterDate: { id: 'Tanggal surat', en: 'Date of the letter' },
  letterSave: { id: 'Simpan surat', en: 'Save the letter' },
  letterMissing: {
    id: 'Tulis nomor dan tanggal surat daftar peserta.',
    en: 'Write number and date of the letter of the list.',
  },
  letterFileMissing: {
    id: 'Lampirkan pindaian surat daftar peserta sebelum mengusulkan.',
    en: 'Attach the scanned letter of the list before proposing.',
  },
  refresh: { id: 'Perbarui peringkat', en: 'Update the ranks' },
  rankingChangedTitle: {
    id: 'Peringkat berubah sejak rancangan ini dibuat',
    en: 'The ranking has changed since this draft was made',
  },
  rankingChanged: {
    id: 'Peringkat berubah sejak rancangan dibuat. Perbarui peringkatnya lebih dahulu.',
    en: 'The ranking has changed since the draft was made. Update its ranks first.',
  },
  proposedNotice: {
    id: 'Susunan dengan {people} orang diusulkan dan dibekukan.',
    en: 'The line-up of {people, plural, one {# person} other {# people}} is proposed and frozen.',
  },
  ownPlaceProposed: {
    id: 'Anda tercantum dalam susunan ini. Minta rekan lain mengusulkannya.',
    en: 'You stand in this line-up. Ask a colleague to propose it.',
  },
  awayTwice: {
    id: 'Seseorang dalam daftar sudah bertugas ke luar pada hari yang sama.',
    en: 'Somebody on the list is away elsewhere on the same days.',
  },
})
