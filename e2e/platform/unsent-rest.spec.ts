// About: platform, documents, departures
import { within } from '../../scripts/pace.ts'
import { findCohort, goToReleaseDay } from '../support/cohorts.ts'
import { ask } from '../support/database.ts'
import { anUpload, openForms } from '../support/open-forms.ts'
import { gatherTeam, signIn } from '../support/people.ts'
import { expect, test } from '../support/world.ts'

test.beforeEach(async ({ world }) => {
  test.setTimeout(within(120))
  await world.renew()
})

test('a file stays chosen when the session has ended, and goes once somebody has signed in beside it', async ({
  openBrowser,
  world,
}) => {
  const stranger = async () => (await openBrowser()).newPage()
  const forms = await openForms({ as: gatherTeam(openBrowser), stranger, world })
  const { page, press, stands, led } = forms.find(({ name }) => name === anUpload)!
  await ask(world, `delete from "Session"`)
  await press()
  await expect(page.getByRole('alert').filter({ hasText: 'Sesi Anda telah berakhir' })).toBeVisible()
  await stands()
  await signIn(await page.context().newPage(), 'hr@jambi.example')
  await press()
  await led()
})

test('the roll call stays open when its closing meets no network, with the note, and is closed by the next press', async ({
  page,
  world,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/)
  await goToReleaseDay(world)
  const cohort = await findCohort(world, 'leaving')
  await ask(
    world,
    `insert into "RollCallMark" (id, "delegationId", "governmentId", "participantId", mark, "byId", "byName", "markedAt")
     select gen_random_uuid(), p."delegationId", p."governmentId", p.id, 'present', u.id, u.name, now()
     from "Participant" p, "User" u where p."delegationId" = $1 and u.email = 'staf@jambi.example'`,
    [cohort.delegationId],
  )
  await signIn(page, 'staf@jambi.example')
  await page.goto(`/cohorts/${cohort.id}/departure/roll-call`)
  await page.locator('summary', { hasText: 'Tutup presensi' }).click()
  const note = page.locator('[name=reason]')
  await note.fill('Sakit sejak semalam.')
  await page.context().setOffline(true)
  const close = page.locator('form', { has: note }).locator('button[type=submit]')
  await close.click()
  await expect(
    page.getByRole('alert').filter({ hasText: 'tidak tersambung ke jaringan, jadi belum ada yang tersimpan' }),
  ).toBeVisible()
  await expect(note).toHaveValue('Sakit sejak semalam.')
  await page.context().setOffline(false)
  await close.click()
  await expect(page.getByRole('alert').filter({ hasText: 'tidak tersambung' })).toBeHidden()
  await expect.poll(() => stateOf(cohort.delegationId)).toBe('departed')

  async function stateOf(delegationId: string) {
    const [row] = await ask<{ state: string }>(world, `select state::text from "Delegation" where id = $1`, [
      delegationId,
    ])
    return row?.state
  }
})
