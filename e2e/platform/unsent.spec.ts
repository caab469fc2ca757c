// About: platform

import { within } from '../../scripts/pace.ts'
import { openForms } from '../support/open-forms.ts'
import { gatherTeam, signIn } from '../support/people.ts'
import { openRelay, type Relay } from '../support/relay.ts'
import { expect, test as plain, startWorld } from '../support/world.ts'

const test = plain.extend<object, { relay: { current: Relay | null } }>({
  relay: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from this pattern
    async ({}, use) => use({ current: null }),
    { scope: 'worker' },
  ],
  world: [
    async ({ relay }, use, worker) => {
      const { world, stop } = await startWorld(worker.parallelIndex, async (address) => {
        relay.current = await openRelay(address)
        return relay.current.address
      })
      await use(world)
      await stop()
      await relay.current?.cut()
    },
    { scope: 'worker', timeout: within(120) },
  ],
})

test.beforeEach(async ({ world }) => {
  test.setTimeout(within(150))
  await world.renew()
})

/** What can go wrong between a press and its answer, how it is put right, and what the form says meanwhile. */
type Fault = { says: RegExp; begin: () => Promise<unknown>; end: () => Promise<unknown> }
type Form = Awaited<ReturnType<typeof openForms>>[number]

/** Each form is pressed in the fault, says what happened and stands as it was; pressed once more it leads on. */
async function press(forms: Form[], faultOf: (form: Form) => Fault) {
  for (const form of forms)
    await plain.step(form.name, async () => {
      const fault = faultOf(form)
      await fault.begin()
      await form.press()
      await expect(form.page.getByRole('alert').filter({ hasText: fault.says }).first()).toBeVisible()
      await form.stands()
      await fault.end()
      await form.press()
      await form.led()
    })
}

test('without a network every form stays as it is and says that nothing was saved', async ({
  openBrowser,
  faults,
  world,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/)
  const stranger = async () => (await openBrowser()).newPage()
  await press(await openForms({ as: gatherTeam(openBrowser), stranger, world }), ({ page }) => ({
    says: /tidak tersambung ke jaringan, jadi belum ada yang tersimpan/,
    begin: () => page.context().setOffline(true),
    end: () => page.context().setOffline(false),
  }))
})

test('where the server breaks off or answers with a fault of something in between, the form says that it is not certain', async ({
  openBrowser,
  faults,
  world,
}) => {
  faults.allow(/ERR_CONNECTION_RESET|status of 502/)
  const stranger = async () => (await openBrowser()).newPage()
  const forms = await openForms({ as: gatherTeam(openBrowser), stranger, world })
  await press(forms, ({ page, name }) => ({
    says: /Server tidak menjawab, jadi belum pasti apakah ini tersimpan/,
    begin: () =>
      page.route('**', (route) => {
        if (route.request().method() !== 'POST') return route.continue()
        if (name === 'a large form') return route.abort('connectionreset')
        return route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' })
      }),
    end: () => page.unroute('**'),
  }))
})

test('an answer that never comes is waited for less than a minute, and holds no later press back', async ({
  openBrowser,
  world,
}) => {
  const stranger = async () => (await openBrowser()).newPage()
  const [form] = await openForms({ as: gatherTeam(openBrowser), stranger, world })
  const { page } = form!
  await page.clock.install()
  await page.route('**', (route) => (route.request().method() === 'POST' ? undefined : route.continue()))
  await form!.press()
  await expect(page.getByRole('button', { name: 'Sedang diproses' })).toBeVisible()
  await page.clock.runFor(59_000)
  await expect(page.getByRole('alert').filter({ hasText: 'Server tidak menjawab' })).toBeVisible()
  await form!.stands()
  await page.unroute('**')
  await form!.press()
  await form!.led()
})

test('while the database is away every form stays as it is, and works once it is back', async ({
  openBrowser,
  faults,
  relay,
  world,
}) => {
  faults.allow(/status of 500/)
  const stranger = async () => (await openBrowser()).newPage()
  await press(await openForms({ as: gatherTeam(openBrowser), stranger, world }), () => ({
    says: /Basis data sedang tidak dapat dihubungi|Terjadi gangguan di server/,
    begin: () => relay.current!.cut(),
    end: () => relay.current!.mend(),
  }))
})

test('without JavaScript and without a database a form is answered by a page with what was written, in both languages', async ({
  openBrowser,
  faults,
  relay,
  world,
}) => {
  faults.allow(/status of 503/)
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage()
  await signIn(page, 'staf@jambi.example')
  const title = 'Menata data <b>kota</b> untuk layanan publik'
  for (const [language, said] of [
    ['id', 'belum tersimpan'],
    ['en', 'is not saved'],
  ]) {
    await page.context().addCookies([{ name: 'locale', value: language!, url: world.url }])
    await page.goto('/cohorts/new')
    await page.locator('[name=titleId]').fill(title)
    await relay.current!.cut()
    await page.locator('button[name=intent][value=save]').click()
    await expect(page.getByRole('main')).toContainText(said!)
    await expect(page.locator('textarea')).toHaveValue(new RegExp(title))
    await relay.current!.mend()
    await page.getByRole('main').getByRole('link').click()
    await expect(page.locator('[name=titleId]')).toBeVisible()
  }
})
