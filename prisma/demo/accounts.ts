/**
 * Whom a demo database lets you sign in as: one account for each role and government. Names are invented, posts are
 * real; none of the real officials of the demo has an account. Imported by plain Node, so it imports nothing itself.
 */
export const demoPassword = 'contoh-angkatan-2024'

export type DemoAccount = { email: string; role: string; government: string; post: string }

const jambi = 'Pemerintah Kota Jambi'
const sumut = 'Pemerintah Provinsi Sumatera Utara'

const account = (email: string, role: string, government: string, post: string): DemoAccount => {
  return { email, role, government, post }
}

export const demoAccounts: DemoAccount[] = [
  account('hr@jambi.example', 'agency_hr', jambi, 'Pengelola Kepegawaian Diskominfo'),
  account('hr.disdik@jambi.example', 'agency_hr', jambi, 'Pengelola Kepegawaian Disdik'),
  account('verifikator@jambi.example', 'verifier', jambi, 'Verifikator BKPSDMD'),
  account('penilai1@jambi.example', 'assessor', jambi, 'Tim Seleksi, BKPSDMD'),
  account('penilai2@jambi.example', 'assessor', jambi, 'Tim Seleksi, Inspektorat'),
  account('penilai3@jambi.example', 'assessor', jambi, 'Tim Seleksi, Bagian Organisasi'),
  account('staf@jambi.example', 'cohort_officer', jambi, 'Staf Bagian Kerja Sama'),
  account('kabag@jambi.example', 'cooperation_head', jambi, 'Kepala Bagian Kerja Sama'),
  account('asisten@jambi.example', 'leadership', jambi, 'Asisten Administrasi Umum'),
  account('auditor@jambi.example', 'auditor', jambi, 'Auditor Ahli Muda, Inspektorat'),
  account('admin@jambi.example', 'administrator', jambi, 'Administrator Aplikasi, Diskominfo'),
  account('peserta@jambi.example', 'participant', jambi, 'Perancang Peraturan Perundang-undangan Ahli Muda'),
  account('diganti@jambi.example', 'participant', jambi, 'Penata Ruang Ahli Pertama'),
  account('hr@sumut.example', 'agency_hr', sumut, 'Pengelola Kepegawaian Bappelitbang'),
  account('verifikator@sumut.example', 'verifier', sumut, 'Verifikator BKD'),
  account('penilai1@sumut.example', 'assessor', sumut, 'Tim Seleksi, BKD'),
  account('penilai2@sumut.example', 'assessor', sumut, 'Tim Seleksi, Inspektorat'),
  account('penghubung@sumut.example', 'liaison_officer', sumut, 'Penghubung, Biro Pemerintahan dan Otonomi Daerah'),
  account('kabag@sumut.example', 'cooperation_head', sumut, 'Kepala Bagian Kerja Sama'),
  account('pimpinan@sumut.example', 'leadership', sumut, 'Asisten Administrasi Umum'),
  account('auditor@sumut.example', 'auditor', sumut, 'Auditor Ahli Muda, Inspektorat'),
  account('admin@sumut.example', 'administrator', sumut, 'Administrator Aplikasi, Diskominfo'),
  account('ketua@sumut.example', 'delegation_head', sumut, 'Kabid Pengembangan'),
  account('peserta@sumut.example', 'participant', sumut, 'Kabid Penelitian'),
  account('rangkap@jambi.example', 'agency_hr', jambi, 'Analis SDM Aparatur, BKPSDMD'),
  account('kasubbag@jambi.example', 'agency_head', jambi, 'Kasubbag Kerja Sama Luar Negeri'),
]
