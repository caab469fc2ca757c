import type { MessageKey } from '@/lib/i18n/catalogue'

export const governmentKinds = ['provinsi', 'kabupaten', 'kota'] as const
export type GovernmentKind = (typeof governmentKinds)[number]

export const governmentKindLabels: Record<GovernmentKind, MessageKey> = {
  provinsi: 'organisation.kindProvinsi',
  kabupaten: 'organisation.kindKabupaten',
  kota: 'organisation.kindKota',
}

export const agencyKinds = [
  'setda',
  'asisten',
  'bagian',
  'biro',
  'badan',
  'dinas',
  'inspektorat',
  'sekretariat_dprd',
  'kecamatan',
  'kelurahan',
  'rsud',
  'school',
  'puskesmas',
  'bumd',
  'dprd',
  'outside',
  'other',
] as const
export type AgencyKind = (typeof agencyKinds)[number]

export const agencyKindLabels: Record<AgencyKind, MessageKey> = {
  setda: 'organisation.agencySetda',
  asisten: 'organisation.agencyAsisten',
  bagian: 'organisation.agencyBagian',
  biro: 'organisation.agencyBiro',
  badan: 'organisation.agencyBadan',
  dinas: 'organisation.agencyDinas',
  inspektorat: 'organisation.agencyInspektorat',
  sekretariat_dprd: 'organisation.agencySekretariatDprd',
  kecamatan: 'organisation.agencyKecamatan',
  kelurahan: 'organisation.agencyKelurahan',
  rsud: 'organisation.agencyRsud',
  school: 'organisation.agencySchool',
  puskesmas: 'organisation.agencyPuskesmas',
  bumd: 'organisation.agencyBumd',
  dprd: 'organisation.agencyDprd',
  outside: 'organisation.agencyOutside',
  other: 'organisation.agencyOther',
}
