import type { Page } from 'playwright/test'
import { demoPassword } from '../../prisma/demo/accounts.ts'
import { findCohort } from './cohorts.ts'
import { ask } from './database.ts'
import { expect, type World } from './world.ts'

/** A form that somebody has open and filled in: what was typed must stand there until `led` has come true. */
export type OpenForm = {
  name: string
  page: Page
  press: () => Promise<void>
  stands: () => Promise<void>
  led: () => Promise<void>
}

/** Sent to an address of its own, which no build names anew. */
export const anUpload = 'an upload'

type Opening = { as: (email: string) => Promise<Page>; stranger: () => Promise<Page>; world: World }

const longText = 'Belajar tata kelola data untuk layanan publik kota. '.repeat(16).trim()

/** One of each kind: large and small, a button by itself, one with a panel, a search, and the two with passwords. */
export async function openForms(opening: Opening): Promise<OpenForm[]> {
  const forms = [
    openNomination,
    openPerson,
    openUpload,
    openWithdrawal,
    openLineUp,
    openClock,
    openSearch,
    openPassword,
    openSignIn,
  ]
  const opened: OpenForm[] = []
  for (const open of forms) opened.push(await open(opening))
  return opened
}

/** A nomination in one of these states of the agency that an HR account writes for. */
async function findNomination(world: World, email: string, states: string[]) {
  const [row] = await ask<{ id: string }>(
    world,
    `select n.id from "Nomination" n join "Grant" g on g."agencyId" = n."agencyId" join "User" u on u.id = g."userId"
     where u.email = $1 and n.state::text = any($2) order by n.id limit 1`,
    [email, states],
  )
  return row!
}

async function openNomination({ as, world }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('hr@jambi.example'))
  const draft = await findNomination(world, 'hr@jambi.example', ['draft'])
  await page.goto(`/nominations/${draft.id}/edit`)
  await page.getByLabel('Motivasi').fill(longText)
  await page.getByLabel('Nomor surat').fill('800/1/DKI/2024')
  await page.getByLabel('Tanggal surat').fill('2024-06-27')
  return {
    name: 'a large form',
    page,
    press: () => page.getByRole('button', { name: 'Simpan draf' }).click(),
    stands: async () => {
      await expect(page.getByLabel('Motivasi')).toHaveValue(longText)
      await expect(page.getByLabel('Nomor surat')).toHaveValue('800/1/DKI/2024')
      await expect(page.getByLabel('Tanggal surat')).toHaveValue('2024-06-27')
    },
    led: () => expect(page.getByText('Draf disimpan')).toBeVisible(),
  }
}

async function openPerson({ as }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('verifikator@jambi.example'))
  await page.goto('/people/new')
  await page.locator('[name=agencyId]').selectOption({ index: 1 })
  await page.locator('[name=kind]').selectOption('non_asn')
  await page.locator('[name=name]').fill('Kirana Umpama')
  await page.locator('[name=post]').fill('Tenaga Ahli Data')
  return {
    name: 'a form with choices',
    page,
    press: () => page.getByRole('button', { name: 'Simpan', exact: true }).click(),
    stands: async () => {
      await expect(page.locator('[name=agencyId]')).not.toHaveValue('')
      await expect(page.locator('[name=kind]')).toHaveValue('non_asn')
      await expect(page.locator('[name=name]')).toHaveValue('Kirana Umpama')
    },
    led: () => expect(page.getByRole('heading', { level: 1 })).toHaveText('Kirana Umpama'),
  }
}

async function openUpload({ as, world }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('hr@jambi.example'))
  const draft = await findNomination(world, 'hr@jambi.example', ['draft'])
  await page.goto(`/nominations/${draft.id}`)
  const form = page.getByRole('form', { name: 'Lampirkan berkas' })
  const field = form.locator('[name=file]')
  await field.setInputFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer: await page.pdf() })
  await form.locator('[name=paper]').selectOption({ index: 1 })
  return {
    name: anUpload,
    page,
    press: () => form.getByRole('button', { name: 'Lampirkan', exact: true }).click(),
    stands: async () => {
      expect(await field.evaluate(({ files }: HTMLInputElement) => files?.[0]?.name)).toBe('surat.pdf')
      await expect(form.locator('[name=paper]')).not.toHaveValue('')
    },
    led: () => expect(page.getByText('Berkas surat.pdf dilampirkan.')).toBeVisible(),
  }
}

async function openWithdrawal({ as, world }: Opening): Promise<OpenForm> {
  const hr = 'hr.disdik@jambi.example'
  const page = await tabOf(await as(hr))
  const sent = await findNomination(world, hr, ['draft', 'submitted', 'verified', 'assessed'])
  await page.goto(`/nominations/${sent.id}`)
  await page.locator('summary', { hasText: 'Tarik usulan' }).click()
  await page.getByLabel('Alasan').fill('Yang bersangkutan dipindahkan.')
  return {
    name: 'a button that asks for a reason',
    page,
    press: () => page.getByRole('button', { name: 'Ya, tarik' }).click(),
    stands: () => expect(page.getByLabel('Alasan')).toHaveValue('Yang bersangkutan dipindahkan.'),
    led: () => expect(page.getByText('Usulan ditarik')).toBeVisible(),
  }
}

async function openLineUp({ as, world }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('staf@jambi.example'))
  const cohort = await findCohort(world, 'scored')
  await page.goto(`/cohorts/${cohort.id}/lineup`)
  return {
    name: 'a button of the line-up',
    page,
    press: () => page.getByRole('button', { name: 'Susun otomatis dari peringkat' }).click(),
    stands: async () => {},
    led: () => expect(page.locator('summary', { hasText: 'Usulkan susunan' })).toBeVisible(),
  }
}

async function openClock({ as }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('auditor@jambi.example'))
  await page.goto('/cohorts')
  return {
    name: 'the clock',
    page,
    press: () => page.getByRole('button', { name: '30 Jun' }).and(page.locator(':visible')).click(),
    stands: async () => {},
    led: () =>
      expect(
        page
          .getByText(/Minggu, 30 Juni 2024/)
          .and(page.locator(':visible'))
          .first(),
      ).toBeVisible(),
  }
}

async function openSearch({ as }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('verifikator@jambi.example'))
  await page.goto('/people')
  await page.getByRole('searchbox').fill('Umpama')
  return {
    name: 'a search',
    page,
    press: () => page.getByRole('searchbox').press('Enter'),
    stands: () => expect(page.getByRole('searchbox')).toHaveValue('Umpama'),
    led: () => expect(page).toHaveURL(/found=|ids=|q=/),
  }
}

async function openPassword({ as }: Opening): Promise<OpenForm> {
  const page = await tabOf(await as('auditor@jambi.example'))
  await page.goto('/account')
  await page.getByLabel('Kata sandi sekarang').fill(demoPassword)
  await page.getByLabel('Kata sandi baru').fill('empat kata yang jauh')
  return {
    name: 'a new password',
    page,
    press: () => page.getByRole('button', { name: 'Ganti kata sandi' }).click(),
    stands: () => expect(page.getByLabel('Kata sandi baru')).toHaveValue('empat kata yang jauh'),
    led: () => expect(page.getByText('Kata sandi diganti.')).toBeVisible(),
  }
}

async function openSignIn({ stranger }: Opening): Promise<OpenForm> {
  const page = await stranger()
  await page.goto('/sign-in')
  await page.getByLabel('Surel').fill('kabag@jambi.example')
  await page.getByLabel('Kata sandi').fill(demoPassword)
  return {
    name: 'sign-in',
    page,
    press: () => page.getByRole('main').getByRole('button', { name: 'Masuk' }).click(),
    stands: () => expect(page.getByLabel('Surel')).toHaveValue('kabag@jambi.example'),
    led: () => expect(page).not.toHaveURL(/sign-in/),
  }
}

const tabOf = (page: Page) => page.context().newPage()
