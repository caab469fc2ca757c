import type { Page } from 'playwright/test'
import { expectNotice, makeMove } from '../../support/moves.ts'
import { expect } from '../../support/world.ts'
import { openCohort } from './cohort.ts'

/** The counts that a line-up must keep, as the workbench shows them. */
export const goals = (page: Page) => page.getByRole('list', { name: 'Kuota dan batas' })

/** Fills seats and reserves by the ranking, in a first draft. */
export async function arrange(page: Page) {
  await openCohort(page, 'Susunan peserta')
  await page.getByRole('button', { name: 'Susun otomatis dari peringkat' }).click()
  await expectNotice(page, 'Rancangan dibuat.')
}

/** Appoints somebody who was not nominated to lead, found by the post; arranges the others around them. */
export async function appointHead(page: Page, post: string, reason: string): Promise<string> {
  const card = page.getByRole('region', { name: 'Ketua rombongan' })
  await card.locator('summary', { hasText: 'Tunjuk orang lain sebagai ketua' }).click()
  await card.getByLabel('Cari pegawai').and(page.getByRole('searchbox')).fill(post)
  await card.getByRole('button', { name: 'Cari' }).click()
  const choice = card.locator('label', { has: page.locator('input[type=radio]:enabled') }).first()
  const name =
    (await choice
      .locator('span')
      .first()
      .evaluate((label) => label.firstChild?.textContent)) ?? ''
  await choice.click()
  await card.getByLabel('Alasan penunjukan').fill(reason)
  await card.getByRole('button', { name: 'Tunjuk', exact: true }).click()
  await expectNotice(page, 'Ketua rombongan ditunjuk.')
  await makeMove(page, { label: 'Susun otomatis dari peringkat', yes: 'Ya, susun ulang' })
  await expectNotice(page, 'Rancangan disusun menurut peringkat.')
  return name
}

/** Where the workbench places somebody who is ranked. */
export async function expectPlace(page: Page, name: string, place: 'Terpilih' | 'Cadangan 1' | 'Tidak') {
  const places = page.getByRole('group', { name: `Kedudukan ${name}` })
  await expect(places.getByRole('button', { name: place, exact: true })).toHaveAttribute('aria-pressed', 'true')
}

/** Proposes the draft in sight, which freezes it. */
export async function propose(page: Page, people: number) {
  await makeMove(page, { label: 'Usulkan susunan', yes: 'Ya, usulkan' })
  await expectNotice(page, `Susunan dengan ${people} orang diusulkan dan dibekukan.`)
}

/** Somebody who decides finds the line-up among their own work, and opens it. */
async function openApproval(page: Page, people: number) {
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'Setujui susunan peserta', exact: true }).first()).toBeVisible()
  await openCohort(page, 'Persetujuan')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Setujui susunan ${people} peserta`)
  await expect(page.getByText('Keputusan: Anda')).toBeVisible()
}

export async function approve(page: Page, people: number) {
  await openApproval(page, people)
  await makeMove(page, { label: 'Setujui susunan', yes: 'Ya, setujui' })
  await expectNotice(page, `Susunan disetujui. ${people} peserta terdaftar.`)
}

export async function returnLineUp(page: Page, people: number, reason: string) {
  await openApproval(page, people)
  await makeMove(page, { label: 'Kembalikan…', yes: 'Ya, kembalikan', fill: { 'Apa yang perlu diperbaiki': reason } })
  await expectNotice(page, 'Susunan dikembalikan.')
}

/** The officer reads why the line-up came back, and proposes a copy of it. */
export async function proposeAgain(page: Page, people: number, reason: string) {
  await openCohort(page, 'Susunan peserta')
  await expect(page.getByText(/^Susunan .+ dikembalikan$/)).toBeVisible()
  await expect(page.getByText(reason)).toBeVisible()
  await page.getByRole('button', { name: 'Salin rancangan ini' }).click()
  await expectNotice(page, 'Rancangan dibuat.')
  await propose(page, people)
}
