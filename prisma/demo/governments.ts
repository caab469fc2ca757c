import type { AgencyKind } from '@/lib/platform/prisma/client'
import { idOf } from './ids.ts'
import type { World } from './world.ts'

export type GovernmentKey = 'jambi' | 'sumut'
export const governmentId = (key: GovernmentKey) => idOf('government', key)
export const governmentNames = { jambi: 'Pemerintah Kota Jambi', sumut: 'Pemerintah Provinsi Sumatera Utara' } as const
export const agencyId = (government: GovernmentKey, shortName: string) => idOf('agency', government, shortName)

/** Short name, name, kind, short name of the parent, people in the register. */
type AgencyRow = readonly [shortName: string, name: string, kind: AgencyKind, parent: string | null, people: number]

const jambi: readonly AgencyRow[] = [
  ['Setda', 'Sekretariat Daerah', 'setda', null, 0],
  ['Asisten I', 'Asisten Pemerintahan dan Kesra', 'asisten', 'Setda', 0],
  ['Asisten II', 'Asisten Perekonomian dan Pembangunan', 'asisten', 'Setda', 0],
  ['Asisten III', 'Asisten Administrasi Umum', 'asisten', 'Setda', 0],
  ['Bagian Tata Pemerintahan', 'Bagian Tata Pemerintahan', 'bagian', 'Asisten I', 9],
  ['Bagian Kesra', 'Bagian Kesejahteraan Rakyat', 'bagian', 'Asisten I', 9],
  ['Bagian Hukum', 'Bagian Hukum', 'bagian', 'Asisten I', 11],
  ['Bagian Kerja Sama', 'Bagian Kerja Sama', 'bagian', 'Asisten I', 10],
  ['Bagian Perekonomian', 'Bagian Perekonomian', 'bagian', 'Asisten II', 8],
  ['Bagian Adbang', 'Bagian Administrasi Pembangunan', 'bagian', 'Asisten II', 8],
  ['Bagian PBJ', 'Bagian Pengadaan Barang/Jasa', 'bagian', 'Asisten II', 12],
  ['Bagian Umum', 'Bagian Umum', 'bagian', 'Asisten III', 14],
  ['Bagian Organisasi', 'Bagian Organisasi', 'bagian', 'Asisten III', 11],
  ['Bagian Prokopim', 'Bagian Protokol dan Komunikasi Pimpinan', 'bagian', 'Asisten III', 10],
  ['Bagian Renkeu', 'Bagian Perencanaan dan Keuangan', 'bagian', 'Asisten III', 9],
  ['Staf Ahli', 'Staf Ahli Wali Kota', 'other', null, 0],
  ['Setwan', 'Sekretariat DPRD', 'sekretariat_dprd', null, 12],
  ['Inspektorat', 'Inspektorat', 'inspektorat', null, 18],
  ['Satpol PP', 'Satuan Polisi Pamong Praja', 'other', null, 14],
  ['Bappeda', 'Badan Perencanaan Pembangunan Daerah', 'badan', null, 22],
  ['BKPSDMD', 'Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah', 'badan', null, 20],
  ['BPKAD', 'Badan Pengelola Keuangan dan Aset Daerah', 'badan', null, 21],
  ['BPPRD', 'Badan Pengelola Pajak dan Retribusi Daerah', 'badan', null, 19],
  ['Kesbangpol', 'Badan Kesatuan Bangsa dan Politik', 'badan', null, 9],
  ['BPBD', 'Badan Penanggulangan Bencana Daerah', 'badan', null, 10],
  ['Disdik', 'Dinas Pendidikan', 'dinas', null, 32],
  ['Dinkes', 'Dinas Kesehatan', 'dinas', null, 30],
  ['PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'dinas', null, 26],
  ['Perkim', 'Dinas Perumahan Rakyat dan Kawasan Permukiman', 'dinas', null, 16],
  ['DLH', 'Dinas Lingkungan Hidup', 'dinas', null, 18],
  ['Dishub', 'Dinas Perhubungan', 'dinas', null, 18],
  ['Diskominfo', 'Dinas Komunikasi dan Informatika', 'dinas', null, 41],
  ['DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'dinas', null, 15],
  ['Disdukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'dinas', null, 17],
  ['Dinsos', 'Dinas Sosial', 'dinas', null, 12],
  ['Disnaker', 'Dinas Tenaga Kerja, Koperasi dan UKM', 'dinas', null, 12],
  ['DPMPPA', 'Dinas Pemberdayaan Masyarakat, Perempuan dan Perlindungan Anak', 'dinas', null, 10],
  ['DPPKB', 'Dinas Pengendalian Penduduk dan Keluarga Berencana', 'dinas', null, 10],
  ['DPKP', 'Dinas Pertanian dan Ketahanan Pangan', 'dinas', null, 11],
  ['Disperindag', 'Dinas Perdagangan dan Perindustrian', 'dinas', null, 11],
  ['Disparbud', 'Dinas Pariwisata dan Kebudayaan', 'dinas', null, 10],
  ['Dispora', 'Dinas Kepemudaan dan Olahraga', 'dinas', null, 8],
  ['Dispusip', 'Dinas Perpustakaan dan Arsip', 'dinas', null, 9],
  ['Damkar', 'Dinas Pemadam Kebakaran dan Penyelamatan', 'dinas', null, 12],
  ['RSUD Abdul Manap', 'RSUD H. Abdul Manap', 'rsud', null, 24],
  ['RSUD Abdurrahman Sayuti', 'RSUD H. Abdurrahman Sayuti', 'rsud', null, 14],
  ['Tirta Mayang', 'Perumda Air Minum Tirta Mayang', 'bumd', null, 18],
  ['DPRD', 'Dewan Perwakilan Rakyat Daerah', 'dprd', null, 8],
  ['Kec. Telanaipura', 'Kecamatan Telanaipura', 'kecamatan', null, 9],
  ['Kec. Jambi Selatan', 'Kecamatan Jambi Selatan', 'kecamatan', null, 8],
  ['Kec. Jambi Timur', 'Kecamatan Jambi Timur', 'kecamatan', null, 8],
  ['Kec. Pasar Jambi', 'Kecamatan Pasar Jambi', 'kecamatan', null, 8],
  ['Kec. Pelayangan', 'Kecamatan Pelayangan', 'kecamatan', null, 8],
  ['Kec. Danau Teluk', 'Kecamatan Danau Teluk', 'kecamatan', null, 8],
  ['Kec. Kota Baru', 'Kecamatan Kota Baru', 'kecamatan', null, 9],
  ['Kec. Jelutung', 'Kecamatan Jelutung', 'kecamatan', null, 8],
  ['Kec. Alam Barajo', 'Kecamatan Alam Barajo', 'kecamatan', null, 10],
  ['Kec. Danau Sipin', 'Kecamatan Danau Sipin', 'kecamatan', null, 10],
  ['Kec. Paal Merah', 'Kecamatan Paal Merah', 'kecamatan', null, 8],
  ['SMPN Contoh 1', 'SMP Negeri Contoh 1', 'school', 'Disdik', 12],
  ['SDN Contoh 2', 'SD Negeri Contoh 2', 'school', 'Disdik', 9],
  ['Puskesmas Contoh', 'Puskesmas Contoh', 'puskesmas', 'Dinkes', 10],
  ['Kel. Contoh', 'Kelurahan Contoh', 'kelurahan', 'Kec. Danau Sipin', 8],
  ['Universitas Contoh', 'Universitas Contoh', 'outside', null, 8],
]

const sumut: readonly AgencyRow[] = [
  ['Setda', 'Sekretariat Daerah', 'setda', null, 0],
  ['Asisten I', 'Asisten Pemerintahan dan Kesejahteraan Rakyat', 'asisten', 'Setda', 0],
  ['Asisten III', 'Asisten Administrasi Umum', 'asisten', 'Setda', 0],
  ['Biro Pemerintahan', 'Biro Pemerintahan dan Otonomi Daerah', 'biro', 'Asisten I', 12],
  ['Biro Hukum', 'Biro Hukum', 'biro', 'Asisten I', 9],
  ['Biro Organisasi', 'Biro Organisasi', 'biro', 'Asisten III', 11],
  ['Biro Umum', 'Biro Umum', 'biro', 'Asisten III', 10],
  ['Inspektorat', 'Inspektorat', 'inspektorat', null, 12],
  ['BKD', 'Badan Kepegawaian Daerah', 'badan', null, 14],
  ['BPSDM', 'Badan Pengembangan Sumber Daya Manusia', 'badan', null, 10],
  ['Bappelitbang', 'Badan Perencanaan Pembangunan, Penelitian dan Pengembangan', 'badan', null, 16],
  ['BKAD', 'Badan Keuangan dan Aset Daerah', 'badan', null, 11],
  ['Bapenda', 'Badan Pendapatan Daerah', 'badan', null, 11],
  ['Diskominfo', 'Dinas Komunikasi dan Informatika', 'dinas', null, 14],
  ['Dinkes', 'Dinas Kesehatan', 'dinas', null, 13],
  ['Disdik', 'Dinas Pendidikan', 'dinas', null, 14],
  ['PUPR', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'dinas', null, 13],
  ['DPMPTSP', 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'dinas', null, 11],
]
export const agencyRows: Record<GovernmentKey, readonly AgencyRow[]> = { jambi, sumut }

/** The name by its short name; throws for an agency that the tables above do not have. */
export function agencyName(government: GovernmentKey, shortName: string): string {
  const row = agencyRows[government].find(([own]) => own === shortName)
  if (!row) throw new Error(`no agency ${shortName} in ${government}`)
  return row[1]
}

export function addGovernments(world: World) {
  world.governments.push(
    {
      id: governmentId('jambi'),
      name: governmentNames.jambi,
      shortName: 'Kota Jambi',
      kind: 'kota',
      code: '15.71',
      city: 'Jambi',
      cooperationUnit: 'Bagian Kerja Sama Setda Kota Jambi',
      personnelUnit: 'BKPSDMD',
    },
    {
      id: governmentId('sumut'),
      name: governmentNames.sumut,
      shortName: 'Sumatera Utara',
      kind: 'provinsi',
      code: '12',
      city: 'Medan',
      cooperationUnit: 'Biro Pemerintahan dan Otonomi Daerah Setda Provinsi Sumatera Utara',
      personnelUnit: 'BKD',
    },
  )
  for (const government of ['jambi', 'sumut'] as const) {
    for (const [shortName, name, kind, parent] of agencyRows[government]) {
      world.agencies.push({
        id: agencyId(government, shortName),
        governmentId: governmentId(government),
        parentId: parent && agencyId(government, parent),
        name,
        shortName,
        kind,
      })
    }
  }
}
