import type { Page } from 'playwright/test'
import { expectNotice, makeMove } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'

/** What the journey's cohort is called, and its days around the departure that the demo's clock can reach. */
export const title = 'Layanan Kota Digital 2024'
const seats = { jambi: 4, sumut: 2 }

/** Opens the cohort from the list, and a part of it by its tab. */
export async function openCohort(page: Page, tab?: string) {
  await page.goto('/cohorts')
  await page.getByRole('main').getByRole('link', { name: title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  if (!tab) return
  const link = page.getByRole('navigation', { name: 'Bagian angkatan' }).getByRole('link', { name: tab, exact: true })
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'page')
}

/** Where the cockpit says that the cohort stands. */
export const phaseOf = (page: Page) =>
  page.getByRole('list', { name: 'Tahap angkatan' }).locator('[aria-current=step] b')

/** Writes a new cohort with seats for both governments, rules and weighted criteria, and saves it as a draft. */
export async function writeCohort(page: Page) {
  await page.goto('/cohorts')
  await page.getByRole('link', { name: 'Buat angkatan' }).click()
  await page.getByLabel('Program dan tema').selectOption({ label: 'Pengelolaan Kota' })
  await page.getByLabel('Judul (Indonesia)').fill(title)
  await page.getByLabel('Judul (Inggris)').fill('Digital City Services 2024')
  await page.getByLabel('Hari pertama pelatihan').fill('2024-07-01')
  await page.getByLabel('Hari terakhir pelatihan').fill('2024-07-03')
  await page.getByLabel('Zona waktu pelatihan').fill('SGT')
  await page.getByLabel('Kota', { exact: true }).fill('Singapura')
  await page.getByLabel('Tempat').fill('Kampus Contoh')
  await page.getByLabel('Dibuka pada').fill('2024-06-28')
  await page.getByLabel('Batas usulan (boleh menyusul)').fill('2024-06-29')
  await page.getByLabel('Kursi rombongan sendiri').fill(String(seats.jambi))
  await page.getByLabel('Rencana hari berangkat').fill('2024-06-30')
  await page.getByLabel('Rencana hari kembali').fill('2024-07-04')
  const invitation = page.getByRole('group', { name: 'Undangan 1' })
  await invitation.getByLabel('Pemerintah daerah').selectOption({ label: 'Pemerintah Provinsi Sumatera Utara' })
  await invitation.getByLabel('Kursi').fill(String(seats.sumut))
  await chooseRulesAndCriteria(page)
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
}

async function chooseRulesAndCriteria(page: Page) {
  const rules = page.getByRole('region', { name: 'Syarat', exact: true })
  await rules.getByLabel('Jeda', { exact: true }).uncheck()
  await rules.getByRole('group', { name: 'Usia' }).getByLabel('Tahun').fill('57')
  const criteria = page.getByRole('region', { name: 'Kriteria penilaian' })
  await criteria.getByRole('group', { name: 'Prestasi' }).getByLabel('Bobot (%)').fill('50')
  await criteria.getByRole('group', { name: 'Loyal' }).getByLabel('Bobot (%)').fill('20')
  await criteria.getByRole('group', { name: 'Integritas' }).getByLabel('Bobot (%)').fill('30')
  const selection = page.getByRole('region', { name: 'Penilaian dan susunan' })
  await selection.getByLabel('Nama dan perangkat daerah disembunyikan dari penilai').check()
  await selection.getByLabel('Penilai untuk setiap usulan').fill('2')
  await selection.getByLabel('Jumlah cadangan').fill('1')
}

/** Publishes the call: all that it needs is in place. */
export async function publishCall(page: Page) {
  await expect(page.getByText('Semua sudah lengkap.')).toBeVisible()
  // A planned opening is no opening: the list of days has nothing behind it yet.
  await expect(page.getByRole('list', { name: 'Tanggal penting' }).locator('[data-s=done]')).toHaveCount(0)
  // What is done right here is a move in the head, not a link to the page that one is on.
  await expect(page.getByText('Lengkapi dan buka penawaran', { exact: true })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^(Buka penawaran|Lengkapi dan buka)/ })).toHaveCount(0)
  await makeMove(page, { label: 'Buka penawaran', yes: 'Ya, buka' })
  await expectNotice(page, 'Penawaran dibuka. Perangkat daerah dapat mengusulkan.')
}

/** The liaison officer of the invited government accepts, and sets the own delegation's days and duty officer. */
export async function joinCohort(page: Page) {
  await page.goto('/')
  await expect(page.getByText(`Jawab undangan ikut: ${seats.sumut} kursi`)).toBeVisible()
  await openCohort(page)
  await expect(page.getByText('Pemerintah daerah Anda diundang ikut')).toBeVisible()
  await page.locator('summary', { hasText: 'Terima undangan' }).click()
  await page.getByLabel('Rencana hari berangkat').fill('2024-06-30')
  await page.getByLabel('Rencana hari kembali').fill('2024-07-05')
  await page.getByRole('button', { name: 'Ya, terima undangan' }).click()
  await expectNotice(page, 'Undangan diterima.')
  await page.getByRole('link', { name: 'Ubah', exact: true }).click()
  await page.getByLabel('Usulan perangkat daerah di aplikasi').check()
  await page.getByLabel('Rencana hari berangkat').fill('2024-06-30')
  await page.getByLabel('Rencana hari kembali').fill('2024-07-04')
  await page.getByLabel('Nama').fill('Marsaulina Misalan')
  await page.getByLabel('Jabatan').fill('Petugas piket')
  await page.getByLabel('Telepon').fill('0812-3456-7890')
  await page.getByRole('button', { name: 'Simpan rombongan' }).click()
  await expectNotice(page, 'Rombongan disimpan.')
}
