import { defineMessages } from '@/lib/i18n/define'
import { messages as workbench } from './workbench-messages'

export const messages = defineMessages({
  ...workbench,

  title: { id: 'Susunan peserta', en: 'Line-up' },

  kindAppointed: { id: 'Ditunjuk', en: 'Appointed' },
  kindSelected: { id: 'Terpilih', en: 'Selected' },
  kindReserve: { id: 'Cadangan', en: 'Reserve' },
  kindNotSelected: { id: 'Tidak terpilih', en: 'Not selected' },

  tooMany: {
    id: '{taken} orang untuk {seats} kursi: kurangi {over} orang.',
    en: '{taken} people for {seats} seats: take out {over}.',
  },
  personTwice: { id: 'Satu orang tercantum dua kali.', en: 'One person stands in the line-up twice.' },
  reservesNotDense: {
    id: 'Urutan cadangan harus 1, 2, 3, dan seterusnya tanpa jeda.',
    en: 'Reserves must be numbered 1, 2, 3 and so on without a gap.',
  },
  belowGate: {
    id: 'Calon yang nilainya di bawah batas tidak dapat dipilih atau menjadi cadangan.',
    en: 'Someone below a limit cannot be selected or be a reserve.',
  },
  passedOver: { id: 'Peringkat {rank} dilewati: tulis alasannya.', en: 'Rank {rank} is passed over: give the reason.' },
  agencyLimit: {
    id: '{count} orang dari satu perangkat daerah, paling banyak {most}.',
    en: '{count} people from one agency, at most {most}.',
  },
  appointedNoReason: { id: 'Tulis alasan penunjukan.', en: 'Give the reason for the appointment.' },
  twoHeads: { id: 'Rombongan hanya mempunyai satu ketua.', en: 'A delegation has one head.' },
  headNotGoing: { id: 'Ketua rombongan harus menempati kursi.', en: 'The head of the delegation must take a seat.' },
  noHead: { id: 'Ketua rombongan belum ditunjuk.', en: 'No head of the delegation is named yet.' },
  seatsLeft: {
    id: '{left} kursi belum terisi.',
    en: '{left, plural, one {# seat is} other {# seats are}} still free.',
  },

  outcomeAppointed: { id: 'Ditunjuk: {reason}', en: 'Appointed: {reason}' },
  outcomeSelected: { id: 'Terpilih pada peringkat {rank} dari {ranked}.', en: 'Selected at rank {rank} of {ranked}.' },
  outcomeReserve: {
    id: 'Cadangan ke-{reserve}, peringkat {rank} dari {ranked}. Terakhir terpilih: peringkat {last}.',
    en: 'Reserve {reserve}, rank {rank} of {ranked}. Last selected: rank {last}.',
  },
  outcomeBelowCut: {
    id: 'Peringkat {rank} dari {ranked}; kursi terakhir terisi pada peringkat {last}.',
    en: 'Rank {rank} of {ranked}; the last seat went to rank {last}.',
  },
  outcomeGate: {
    id: 'Salah satu nilai belum mencapai batas terendah yang berlaku bagi semua calon.',
    en: 'One score is below the limit that holds for every candidate.',
  },
  outcomeAgencyLimit: {
    id: 'Peringkat {rank}; batas {most} orang per perangkat daerah sudah tercapai.',
    en: 'Rank {rank}; the limit of {most} per agency was reached.',
  },
  outcomeReason: { id: 'Peringkat {rank}: {reason}', en: 'Rank {rank}: {reason}' },
  outcomeChosen: { id: 'Terpilih.', en: 'Selected.' },
  outcomeReserveOnly: { id: 'Cadangan ke-{reserve}.', en: 'Reserve {reserve}.' },
  outcomeUnranked: { id: 'Tidak termasuk dalam peringkat.', en: 'Not part of the ranking.' },

  spreadWomen: { id: 'Perempuan', en: 'Women' },
  spreadFirstTimers: { id: 'Pertama kali', en: 'First time abroad' },
  spreadUnder40: { id: 'Di bawah 40 tahun', en: 'Under 40' },
  gradeIv: { id: 'Golongan IV', en: 'Grade IV' },
  gradeIii: { id: 'Golongan III', en: 'Grade III' },
  gradeIi: { id: 'Golongan II', en: 'Grade II' },
  gradeI: { id: 'Golongan I', en: 'Grade I' },
  gradePppk: { id: 'PPPK', en: 'PPPK' },
  gradeNone: { id: 'Tanpa golongan', en: 'Without a grade' },
})
