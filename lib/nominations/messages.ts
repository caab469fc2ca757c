import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Usulan', en: 'Nominations' },

  answerMay: { id: 'Boleh diusulkan', en: 'May be nominated' },
  answerUnknown: { id: 'Belum diketahui', en: 'Not known yet' },
  answerMayNot: { id: 'Tidak boleh', en: 'May not' },
  resultMet: { id: 'memenuhi', en: 'met' },
  resultNotMet: { id: 'tidak memenuhi', en: 'not met' },
  resultUnknown: { id: 'belum diketahui', en: 'not known yet' },
  resultWaived: { id: 'dikecualikan', en: 'waived' },

  ruleDoesNotApply: {
    id: 'Syarat ini tidak berlaku untuk jenis pegawai ini.',
    en: 'This rule does not apply to this kind of employment.',
  },
  waivedBecause: { id: 'Dikecualikan oleh {by}, {day}: {reason}', en: 'Waived by {by}, {day}: {reason}' },
  mayBeWaived: {
    id: 'Kabag Kerja Sama dapat mengecualikan syarat ini dengan alasan.',
    en: 'The head of the cooperation section may waive this rule, with a reason.',
  },
  metFrom: { id: 'Memenuhi mulai {from}.', en: 'Met from {from}.' },
  againFrom: { id: 'Boleh lagi mulai {from}.', en: 'May go again from {from}.' },

  kindMet: { id: 'Berstatus {kind}.', en: 'Kind of employment: {kind}.' },
  kindNotMet: {
    id: 'Berstatus {kind}. Penawaran ini untuk {kinds}.',
    en: 'Kind of employment: {kind}. This call is for: {kinds}.',
  },
  serviceMet: { id: 'Masa kerja {years} tahun.', en: '{years, plural, one {# year} other {# years}} of service.' },
  serviceNotMet: {
    id: 'Masa kerja {years} tahun, paling sedikit {needed} tahun.',
    en: '{years, plural, one {# year} other {# years}} of service, at least {needed} needed.',
  },
  serviceUnknown: { id: 'Awal masa kerja belum dicatat.', en: 'The start of service is not recorded.' },
  recordService: { id: 'Catat TMT masa kerja atau kontrak.', en: 'Record the start of service or contract.' },
  ageMet: {
    id: 'Usia {years} tahun pada hari pertama pelatihan.',
    en: '{years} years old on the first day of training.',
  },
  ageNotMet: {
    id: 'Usia {years} tahun pada hari pertama pelatihan, paling tinggi {most} tahun.',
    en: '{years} years old on the first day of training, at most {most} allowed.',
  },
  ageUnknown: { id: 'Tanggal lahir belum dicatat.', en: 'The date of birth is not recorded.' },
  recordBirthDate: { id: 'Catat tanggal lahir.', en: 'Record the date of birth.' },
  rankMet: { id: 'Golongan {grade}.', en: 'Grade {grade}.' },
  rankNotMet: { id: 'Golongan {grade}, paling rendah {least}.', en: 'Grade {grade}, at least {least} needed.' },
  rankUnknown: { id: 'Golongan belum dicatat.', en: 'The grade is not recorded.' },
  recordGrade: { id: 'Catat golongan.', en: 'Record the grade.' },
  skpMet: { id: 'Predikat SKP {years} memenuhi.', en: 'SKP of {years} high enough.' },
  skpNotMet: { id: 'Predikat SKP {year}: {predicate}.', en: 'SKP of {year}: {predicate}.' },
  skpFrom: { id: 'Dapat memenuhi untuk pelatihan mulai tahun {year}.', en: 'Can be met for training from {year} on.' },
  skpUnknown: { id: 'Predikat SKP {years} belum dicatat.', en: 'SKP of {years} is not recorded.' },
  recordSkp: { id: 'Catat predikat SKP {years}.', en: 'Record the SKP of {years}.' },
  disciplineMet: { id: 'Tidak dalam masa hukuman disiplin.', en: 'Not under a disciplinary sanction.' },
  disciplineNotMet: {
    id: 'Masih dalam masa hukuman disiplin atau masa tunggunya.',
    en: 'Still under a disciplinary sanction or in the waiting time after it.',
  },
  disciplineRunning: {
    id: 'Dalam masa hukuman disiplin yang belum dicatat berakhir.',
    en: 'Under a disciplinary sanction whose end is not recorded.',
  },
  recordDisciplineEnd: { id: 'Catat tanggal berakhirnya hukuman.', en: 'Record the last day of the sanction.' },
  disciplineUnknown: {
    id: 'Keterangan hukuman disiplin belum dicatat.',
    en: 'The discipline record is not confirmed.',
  },
  recordDiscipline: {
    id: 'Minta BKPSDM mencatat keterangan tidak sedang menjalani hukuman disiplin.',
    en: 'Ask the personnel agency to record the statement on discipline.',
  },
  passportMet: { id: 'Paspor berlaku s.d. {until}.', en: 'Passport valid until {until}.' },
  passportNotMet: {
    id: 'Paspor berlaku s.d. {until}, wajib berlaku sampai {needed}.',
    en: 'Passport valid until {until}, must be valid until {needed}.',
  },
  passportUnknown: { id: 'Paspor belum dicatat.', en: 'No passport is recorded.' },
  recordPassport: { id: 'Catat paspor.', en: 'Record the passport.' },
  renewPassport: { id: 'Perpanjang, lalu catat paspor.', en: 'Renew the passport, then record it.' },
  repeatMet: {
    id: 'Tidak mengikuti program luar negeri dalam {years} tahun terakhir.',
    en: 'No training abroad in the last {years, plural, one {year} other {# years}}.',
  },
  repeatNotMet: { id: 'Mengikuti {label} pada {month}.', en: 'Took part in {label} in {month}.' },
  overlapMet: { id: 'Tidak bertugas luar pada hari-hari perjalanan.', en: 'Not away on the days of the journey.' },
  overlapNotMet: { id: 'Bertugas luar {days}: {label}.', en: 'Away {days}: {label}.' },
  freeTheDays: {
    id: 'Batalkan tugas luar itu lebih dahulu, atau pilih angkatan lain.',
    en: 'Cancel that journey first, or choose another cohort.',
  },
  journeyUnknown: {
    id: 'Hari berangkat dan pulang rombongan belum ditetapkan.',
    en: 'The days of leaving and return are not set.',
  },
  planJourney: {
    id: 'Minta Bagian Kerja Sama menetapkan hari perjalanan.',
    en: 'Ask the cooperation section to set the days of the journey.',
  },

  stateDraft: { id: 'Draf', en: 'Draft' },
  stateSubmitted: { id: 'Diajukan', en: 'Submitted' },
  stateVerified: { id: 'Terverifikasi', en: 'Verified' },
  stateIneligible: { id: 'Tidak memenuhi syarat', en: 'Not eligible' },
  stateReturned: { id: 'Dikembalikan', en: 'Returned' },
  stateAssessed: { id: 'Dinilai', en: 'Assessed' },
  stateSelected: { id: 'Terpilih', en: 'Selected' },
  stateReserve: { id: 'Cadangan', en: 'Reserve' },
  stateNotSelected: { id: 'Tidak terpilih', en: 'Not selected' },
  stateWithdrawn: { id: 'Mengundurkan diri', en: 'Withdrawn' },
  stateLapsed: { id: 'Kedaluwarsa', en: 'Lapsed' },
  notTakingPart: {
    id: 'Pemerintah daerah Anda tidak ikut dalam angkatan ini.',
    en: 'Your government does not take part in this cohort.',
  },
  callNotOpen: {
    id: 'Penawaran tidak sedang dibuka, sehingga usulan baru tidak diterima.',
    en: 'The call is not open, so no new nominations are taken.',
  },
  deadlinePassed: {
    id: 'Batas waktu pengusulan sudah lewat. Tidak ada yang disimpan. Hanya Kabag Kerja Sama yang dapat memperpanjangnya, untuk semua.',
    en: 'The deadline has passed. Nothing was saved. Only the head of cooperation can extend it, for everyone.',
  },
  mendingPassed: { id: 'Batas waktu perbaikan sudah lewat.', en: 'The time to mend this nomination has passed.' },
  alreadyProposed: {
    id: 'Susunan peserta sudah diusulkan, sehingga usulan tidak dapat diubah.',
    en: 'The line-up is already proposed, so the nomination cannot be changed.',
  },
  alreadyApproved: {
    id: 'Susunan peserta sudah disetujui. Perubahan sekarang melalui penggantian peserta.',
    en: 'The line-up is already approved. A change is now a replacement of the participant.',
  },
})
