import { defineMessages } from '@/lib/i18n/define'

export const messages = defineMessages({
  title: { id: 'Pegawai', en: 'People' },

  kindPns: { id: 'PNS', en: 'Civil servant (PNS)' },
  kindCpns: { id: 'CPNS', en: 'Civil servant on probation (CPNS)' },
  kindPppk: { id: 'PPPK', en: 'Contract civil servant (PPPK)' },
  kindPppkPw: { id: 'PPPK paruh waktu', en: 'Part-time contract civil servant (PPPK)' },
  kindNonAsn: { id: 'non-ASN', en: 'Staff outside the civil service' },
  kindDprd: { id: 'anggota DPRD', en: 'Member of the DPRD' },
  kindBumd: { id: 'pegawai Perumda', en: 'Employee of a local public company' },
  kindExternal: { id: 'akademisi atau mitra', en: 'Academic or partner' },
  sexL: { id: 'Laki-laki', en: 'Male' },
  sexP: { id: 'Perempuan', en: 'Female' },

  levelJptMadya: { id: 'JPT madya', en: 'Middle leadership post (JPT madya)' },
  levelJptPratama: { id: 'JPT pratama', en: 'Senior leadership post (JPT pratama)' },
  levelAdministrator: { id: 'Administrator', en: 'Administrator' },
  levelPengawas: { id: 'Pengawas', en: 'Supervisor (pengawas)' },
  levelFungsional: { id: 'Jabatan fungsional', en: 'Functional post' },
  levelPelaksana: { id: 'Pelaksana', en: 'Staff (pelaksana)' },

  performanceSangatBaik: { id: 'Sangat Baik', en: 'Very Good' },
  performanceBaik: { id: 'Baik', en: 'Good' },
  performanceButuhPerbaikan: { id: 'Butuh Perbaikan', en: 'Needs Improvement' },
  performanceKurang: { id: 'Kurang', en: 'Poor' },
  performanceSangatKurang: { id: 'Sangat Kurang', en: 'Very Poor' },

  disciplineRingan: { id: 'Ringan', en: 'Light' },
  disciplineSedang: { id: 'Sedang', en: 'Medium' },
  disciplineBerat: { id: 'Berat', en: 'Severe' },
  disciplineSpoken: { id: 'Teguran lisan', en: 'Spoken reprimand' },
  disciplineWritten: { id: 'Teguran tertulis', en: 'Written reprimand' },
  disciplineDispleasure: { id: 'Pernyataan tidak puas secara tertulis', en: 'Written statement of displeasure' },
  disciplineCut6: {
    id: 'Pemotongan tunjangan kinerja 25% selama 6 bulan',
    en: 'Performance allowance cut by 25% for 6 months',
  },
  disciplineCut9: {
    id: 'Pemotongan tunjangan kinerja 25% selama 9 bulan',
    en: 'Performance allowance cut by 25% for 9 months',
  },
  disciplineCut12: {
    id: 'Pemotongan tunjangan kinerja 25% selama 12 bulan',
    en: 'Performance allowance cut by 25% for 12 months',
  },
  disciplineDemotion: {
    id: 'Penurunan jabatan setingkat lebih rendah selama 12 bulan',
    en: 'One level lower for 12 months',
  },
  disciplineRelease: {
    id: 'Pembebasan dari jabatan menjadi pelaksana selama 12 bulan',
    en: 'Released from post to pelaksana for 12 months',
  },
  disciplineDismissal: {
    id: 'Pemberhentian dengan hormat tidak atas permintaan sendiri',
    en: 'Honourable dismissal not at own request',
  },

  passportOrdinary: { id: 'Paspor biasa', en: 'Ordinary passport' },
  passportService: { id: 'Paspor dinas', en: 'Service passport' },
  passportDiplomatic: { id: 'Paspor diplomatik', en: 'Diplomatic passport' },
  passportExpiryWrong: {
    id: 'Tanggal habis berlaku paspor harus sesudah tanggal terbitnya. Periksa kedua tanggal itu.',
    en: 'The passport must expire after it was issued. Check both dates.',
  },

  nipLength: {
    id: 'NIP terdiri atas 18 angka. Periksa apakah ada angka yang kurang atau lebih.',
    en: 'A NIP has 18 digits. Check whether one is missing or too many.',
  },
  nipBirth: {
    id: 'Delapan angka pertama NIP bukan tanggal lahir yang ada, misalnya 19860218.',
    en: 'The first eight digits of the NIP are no real date of birth, such as 19860218.',
  },
  nipCode: {
    id: 'Angka ke-13 dan ke-14 NIP harus bulan pengangkatan (01–12) atau kode kontrak PPPK (21–29).',
    en: 'Digits 13 and 14 of the NIP must be the month of appointment (01–12) or the contract code of a PPPK (21–29).',
  },
  nipSex: {
    id: 'Angka ke-15 NIP harus 1 (laki-laki) atau 2 (perempuan).',
    en: 'Digit 15 of the NIP must be 1 (male) or 2 (female).',
  },
  nipSerial: { id: 'Tiga angka terakhir NIP tidak boleh 000.', en: 'The last three digits of the NIP cannot be 000.' },
  nipFuture: {
    id: 'Pengangkatan menurut NIP ini belum terjadi. Periksa angka ke-9 sampai ke-14.',
    en: 'The appointment in this NIP has not happened yet. Check digits 9 to 14.',
  },
  nipTooYoung: {
    id: 'Menurut NIP ini, usia saat diangkat kurang dari 16 tahun. Periksa tanggal lahir dan pengangkatan.',
    en: 'By this NIP the person was under 16 when appointed. Check the dates of birth and appointment.',
  },
  nipYoung: {
    id: 'Menurut NIP ini, usia saat diangkat kurang dari 18 tahun. Sebutkan alasannya bila benar.',
    en: 'By this NIP the person was under 18 when appointed. Give the reason if that is right.',
  },
  nipOld: {
    id: 'Menurut NIP ini, usia saat diangkat melebihi kelaziman. Sebutkan alasannya bila benar.',
    en: 'By this NIP the person was unusually old when appointed. Give the reason if that is right.',
  },
  nipOtherKind: { id: 'Jenis kepegawaian berbeda dari NIP.', en: 'The kind of employment differs from the NIP.' },
  nipOtherBirth: { id: 'Tanggal lahir berbeda dari NIP.', en: 'The date of birth differs from the NIP.' },
  nipOtherSex: { id: 'Jenis kelamin berbeda dari NIP.', en: 'The sex differs from the NIP.' },

  nameMissing: { id: 'Tulis nama tanpa gelar.', en: 'Write the name without titles.' },
  nameTooLong: { id: 'Nama paling panjang 100 huruf.', en: 'A name has at most 100 letters.' },
  nameWrong: {
    id: 'Nama hanya berisi huruf, spasi, tanda petik, tanda hubung, dan titik.',
    en: 'A name has letters, spaces, apostrophes, hyphens and dots only.',
  },
  phoneWrong: {
    id: 'Tulis nomor telepon seperti 0812-3456-7890, 0741-60000, atau +65 6123 4567.',
    en: 'Write the phone number like 0812-3456-7890, 0741-60000 or +65 6123 4567.',
  },
})
