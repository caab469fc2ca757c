// About: house

import type { Page } from 'playwright/test'
import { findCohort } from '../support/cohorts.ts'
import { count } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'
import { refusal } from './refusal.ts'

type Case = {
  form: string
  email: string
  address: (world: World) => Promise<string>
  /** What is typed, by the names of the fields; a star chooses the first of a list. */
  typed: Record<string, string>
  send: string
  /** What the answer says at the fields that are wrong. */
  problems: RegExp[]
}

const under = (path: string) => async (world: World) => `/cohorts/${(await findCohort(world, 'leaving')).id}${path}`
const at = (path: string) => async () => path

const cases: Case[] = [
  {
    form: 'The form of a new cohort',
    email: 'staf@jambi.example',
    address: at('/cohorts/new'),
    typed: {
      titleId: 'Layanan Kesehatan Ibu dan Anak',
      titleEn: 'Mother and Child Health',
      themeId: '*',
      city: '',
      venue: 'Kampus Contoh',
      trainingStartsOn: '2024-11-11',
      trainingEndsOn: '2024-11-15',
      'own.seats': '12',
      reserves: '99',
      'criteria[0].weight': '45',
    },
    send: 'Simpan draf',
    problems: [/kota/i, /cadangan/i],
  },
  {
    form: 'The form of a new person',
    email: 'verifikator@jambi.example',
    address: at('/people/new'),
    typed: {
      agencyId: '*',
      kind: 'pns',
      name: 'Kirana Contoh',
      titleBack: 'S.E.',
      nip: '1990 0512',
      post: 'Analis Kebijakan Ahli Muda',
      birthDate: '1990-05-12',
      email: 'kirana',
    },
    send: 'Simpan',
    problems: [/18/, /surel/],
  },
  {
    form: 'The form of a ceremony',
    email: 'staf@jambi.example',
    address: under('/departure/edit'),
    typed: { place: '', dress: 'Batik Jambi', contactPhone: '12', 'rundown[0].activity': 'Laporan panitia' },
    send: 'Simpan pelepasan',
    problems: [/tempatnya/, /telepon|nomor/i],
  },
  {
    form: 'The form of a journey',
    email: 'staf@jambi.example',
    address: under('/journey'),
    typed: { 'legs[0].fromPlace': '', 'legs[1].code': 'F-77', 'legs[0].departsAt': '' },
    send: 'Simpan tahap perjalanan',
    problems: [/Tulis dari mana/, /jam/],
  },
  {
    form: 'The form of the week',
    email: 'staf@jambi.example',
    address: under('/schedule/edit'),
    typed: { 'items[0].titleId': '', 'items[1].place': 'Ruang 2.1', 'items[1].endsAt': '05:00' },
    send: 'Simpan jadwal',
    problems: [/Tulis judul acara/, /selesai/i],
  },
  {
    form: 'The form of a user and the first grant',
    email: 'admin@jambi.example',
    address: at('/administration/users/new'),
    typed: {
      name: 'Laras Contoh',
      post: 'Pengelola Kepegawaian',
      email: 'laras',
      role: 'agency_hr',
      endsOn: '2024-12-31',
    },
    send: 'Tambah akun',
    problems: [/surel/],
  },
]

/** Everything that can be typed, chosen or ticked in the form, as it stands. */
const standing = (page: Page) =>
  page.locator('main form').evaluateAll((forms) =>
    forms.flatMap((form) =>
      [...(form as HTMLFormElement).elements].flatMap((field) => {
        const { name, type, value, checked } = field as HTMLInputElement
        if (!name || type === 'hidden' || type === 'submit') return []
        return [`${name} = ${type === 'checkbox' || type === 'radio' ? `${value} ${checked}` : value}`]
      }),
    ),
  )

async function type(page: Page, typed: Case['typed']) {
  for (const [name, value] of Object.entries(typed)) {
    const field = page.locator(`[name="${name}"]`).first()
    const kind = await field.evaluate((found) => (found as HTMLInputElement).type)
    if (kind === 'radio') await page.locator(`[name="${name}"][value="${value}"]`).check()
    else if (!kind.startsWith('select')) await field.fill(value)
    else await field.selectOption(value === '*' ? { index: 1 } : value)
  }
}

const changesInTrail = (world: World) => count(world, `from "AuditEvent" where outcome = 'done'`)

test.beforeAll(async ({ world }) => world.renew())

for (const javaScriptEnabled of [true, false])
  for (const { form, email, address, typed, send, problems } of cases)
    test(`${form} with wrong fields says so there and keeps the rest${javaScriptEnabled ? '' : ', without JavaScript too'}`, async ({
      openBrowser,
      world,
    }) => {
      const page = await (await openBrowser({ javaScriptEnabled })).newPage()
      await signIn(page, email)
      await page.goto(await address(world))
      await type(page, typed)
      const [before, changes] = [await standing(page), await changesInTrail(world)]
      await page.getByRole('button', { name: send, exact: true }).click()
      const summary = refusal(page)
      await expect(summary).toContainText('Belum ada yang tersimpan. Semua yang Anda tulis masih ada di bawah.')
      for (const problem of problems) {
        const link = summary.getByRole('link', { name: problem }).first()
        const field = page.locator(`[id="${(await link.getAttribute('href'))!.slice(1)}"]`)
        await expect(field).toHaveAttribute('aria-invalid', 'true')
        await expect(field).toHaveAccessibleDescription(problem)
      }
      expect(await standing(page)).toEqual(before)
      expect(await changesInTrail(world)).toBe(changes)
    })
