// About: house

import type { Page } from 'playwright/test'
import { findCohort } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { signIn } from '../support/people.ts'
import { expect, test, type World } from '../support/world.ts'

/** What would tell a stranger how the program is made. */
const insides = /node_modules|\.next\/|\.tsx?:\d|PrismaClient|at async |relation "|select .* from /i

/** Opens an address that must not show anything, and finds the words and the way back. */
async function expectRefused(page: Page, address: string, status: 403 | 404, heading: string, wayBack: string) {
  const answer = await page.goto(address)
  expect(answer?.status(), address).toBe(status)
  await expect(page.getByRole('heading', { level: 1 }), address).toHaveText(heading)
  await expect(page.getByRole('link', { name: wayBack }), address).toHaveAttribute('href', '/')
  expect(await answer!.text(), address).not.toMatch(insides)
  // The page came whole from the server, in its frame: where else one may go stands in it.
  expect(await answer!.text(), address).toContain(`<h1>${heading}</h1>`)
  await expect(page.getByRole('navigation').first(), address).toBeAttached()
}
const notFound = [404, 'Halaman tidak ditemukan', 'Ke halaman awal'] as const
const outside = [403, 'Halaman ini di luar wewenang Anda', 'Ke halaman awal'] as const

/** An id of each kind that belongs to the host alone. */
async function foreignAddresses(world: World) {
  const cohort = await findCohort(world, 'scored')
  const [row] = await ask<{ nomination: string; person: string }>(
    world,
    `select id as nomination, "personId" as person from "Nomination" where "cohortId" = $1 and state = 'submitted' limit 1`,
    [cohort.id],
  )
  return { ...row!, cohort: cohort.id }
}

test.beforeAll(async ({ world }) => world.renew())
test.beforeEach(({ faults }) => faults.allow(/status of (403|404)/))

test('an address that is no address answers 404 with a way back', async ({ page }) => {
  await signIn(page, 'kabag@jambi.example')
  const missing = '00000000-0000-7000-8000-000000000000'
  for (const address of [
    '/nominations/abc',
    `/nominations/${missing}`,
    `/nominations/${missing}/trail`,
    '/cohorts/1%27%20or%201=1/approval',
    `/cohorts/${missing}/departure/roll-call`,
    '/people/%3Cscript%3E',
    '/programmes/0',
    '/administration2',
  ])
    await expectRefused(page, address, ...notFound)
  await page.getByRole('link', { name: 'Ke halaman awal' }).click()
  await expect(page).toHaveURL('/')
  await expect(page.getByRole('navigation', { name: 'Utama' })).toBeVisible()
})

test("another government's ids answer as if there were none", async ({ page, world, openBrowser }) => {
  const { cohort, nomination, person } = await foreignAddresses(world)
  await signIn(page, 'kabag@sumut.example')
  for (const address of [
    `/cohorts/${cohort}`,
    `/cohorts/${cohort}/lineup`,
    `/cohorts/${cohort}/participants`,
    `/nominations/${nomination}`,
    `/people/${person}`,
  ])
    await expectRefused(page, address, ...notFound)
  const verifier = await (await openBrowser()).newPage()
  await signIn(verifier, 'verifikator@sumut.example')
  await expectRefused(verifier, `/verification/${nomination}`, ...notFound)
})

test('a page outside the own role answers 403 with a way back', async ({ openBrowser }) => {
  const closed = {
    'hr@jambi.example': ['/administration', '/administration/users', '/cohorts/new', '/verification', '/people/new'],
    'penilai1@jambi.example': ['/people', '/programmes', '/administration/agencies'],
    'admin@jambi.example': ['/people', '/assessments', '/cohorts'],
    'peserta@sumut.example': ['/cohorts', '/people', '/administration'],
  }
  for (const [email, addresses] of Object.entries(closed)) {
    const page = await (await openBrowser()).newPage()
    await signIn(page, email)
    for (const address of addresses) await expectRefused(page, address, ...outside)
    await page.getByRole('link', { name: 'Ke halaman awal' }).click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Halaman ini di luar wewenang Anda')
  }
})

test('the refusal speaks the language that was chosen', async ({ page }) => {
  await signIn(page, 'hr@jambi.example')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('button', { name: 'Bahasa Indonesia' })).toBeVisible()
  await expectRefused(page, '/administration', 403, 'This page is outside your role', 'Go to the start page')
  await expectRefused(page, '/nominations/abc', 404, 'Page not found', 'Go to the start page')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('values in an address that mean nothing are as if they were not there', async ({ page, world, openBrowser }) => {
  const [leaving, scored, open] = [
    await findCohort(world, 'leaving'),
    await findCohort(world, 'scored'),
    await findCohort(world, 'open'),
  ]
  const words = ['sort', 'show', 'figure', 'view', 'kind', 'state', 'cohort', 'agency', 'day', 'compare', 'change']
  const nonsense = `${words.map((name) => `${name}=zzz`).join('&')}&page=abc&draft=-1&q=%25%27%22%00`
  const addresses = {
    'kabag@jambi.example': [
      '/',
      '/cohorts',
      '/people',
      '/programmes',
      `/cohorts/${open.id}`,
      `/cohorts/${open.id}/eligibility`,
      `/cohorts/${open.id}/nominations`,
      `/cohorts/${scored.id}/assessment`,
      `/cohorts/${scored.id}/lineup`,
      `/cohorts/${leaving.id}/lineup`,
      `/cohorts/${leaving.id}/participants`,
      `/cohorts/${leaving.id}/schedule`,
      `/cohorts/${leaving.id}/trail`,
    ],
    'verifikator@jambi.example': ['/verification'],
    'penilai1@jambi.example': ['/assessments'],
    'admin@jambi.example': ['/administration/users', '/administration/agencies'],
    'peserta@jambi.example': ['/me', '/me/schedule', '/me/journey'],
  }
  for (const [email, those] of Object.entries(addresses)) {
    const page = await (await openBrowser()).newPage()
    await signIn(page, email)
    for (const address of those) {
      const answer = await page.goto(`${address}?${nonsense}`)
      expect(answer?.status(), address).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    }
  }
  for (const address of [`/public?${nonsense}`, '/public?page=1&page=99999999999', '/sign-in?next=//elsewhere.example'])
    expect((await page.goto(address))?.status(), address).toBe(200)
})

test('downloads and endpoints answer bad ids and bad bodies without a word about their insides', async ({
  page,
  world,
}) => {
  const { cohort } = await foreignAddresses(world)
  await signIn(page, 'penghubung@sumut.example')
  const { request } = page.context()
  const origin = { origin: world.url }
  for (const [address, status] of [
    ['/api/documents/abc', 404],
    ['/api/documents/00000000-0000-7000-8000-000000000000', 404],
    [`/cohorts/${cohort}/departure/manifest/sheet/csv`, 404],
    ['/me/calendar.ics', 403],
  ] as const) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(status)
    expect(await answer.text(), address).not.toMatch(insides)
  }
  for (const [data, status] of [
    ['{', 400],
    ['[]', 400],
    [JSON.stringify({ cohortId: 'x', rows: [] }), 400],
    [JSON.stringify({ rows: 'x'.repeat(70_000) }), 413],
  ] as const) {
    const answer = await request.post('/api/roll-call', {
      data,
      headers: { ...origin, 'content-type': 'application/json' },
    })
    expect(answer.status()).toBe(status)
    if (status === 400)
      expect(await answer.json()).toEqual({ reason: 'Isian ini tidak dapat dibaca. Periksa kembali.' })
    expect(await answer.text()).not.toMatch(insides)
  }
  const foreign = await request.post('/api/roll-call', { data: '{}', headers: { origin: 'https://elsewhere.example' } })
  expect(foreign.status()).toBe(403)
})

test('a page that fails says so in words, with a reference and a way back, and shows no stack', async ({
  page,
  world,
  faults,
}) => {
  faults.allow(/status of 500|Server Components render|React error #441/)
  await signIn(page, 'kabag@jambi.example')
  await ask(world, 'alter table "Theme" rename to "ThemeGone"')
  const answer = await page.goto('/programmes')
  expect(answer?.status()).toBe(500)
  expect(await answer!.text()).not.toMatch(insides)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Terjadi gangguan pada sistem')
  await expect(page.getByText(/Kode rujukan: /)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ke halaman awal' })).toHaveAttribute('href', '/')
  expect(await page.content()).not.toMatch(/node_modules|PrismaClient|at async /)
  await ask(world, 'alter table "ThemeGone" rename to "Theme"')
  await page.getByRole('button', { name: 'Coba lagi' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Program kerja sama')
})
