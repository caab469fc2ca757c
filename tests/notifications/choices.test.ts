import { beforeEach, describe, expect, it } from 'vitest'
import { kindNames } from '@/lib/access/notification-kinds'
import { setLocale } from '@/lib/accounts/actions'
import { saveChoices } from '@/lib/notifications/choice-actions'
import { findChoices } from '@/lib/notifications/choice-queries'
import { choosable } from '@/lib/notifications/choices'
import { inRequest } from '@/lib/platform/doors/transaction'
import { actAs, owner, send } from '../support/acting'
import { refused } from '../support/refused'
import { forgetAll } from './told'

const found = () => inRequest('read', async (tx, { actor }) => findChoices(tx, actor!))
const offered = () => inRequest('read', async (_tx, { actor }) => choosable(actor!))
const form = (version: number, mail: string, app?: 'on') => ({
  version: String(version),
  locale: 'en',
  digestHour: '6',
  'rows[0].kind': 'call.opened',
  'rows[0].mail': mail,
  ...(app ? { 'rows[0].app': app } : {}),
})

beforeEach(async () => {
  await forgetAll()
  await actAs('hr@jambi.example')
})

describe('what one is told', () => {
  it('is chosen for each kind in the app and by mail, with hour and language, and stands in one row', async () => {
    expect(await found()).toMatchObject({ version: 0, locale: 'id', digestHour: 8, choices: {} })
    expect((await send(saveChoices, form(0, 'digest'))).to).toBe('/account/notifications')
    expect(await found()).toMatchObject({
      ...{ version: 1, locale: 'en', digestHour: 6 },
      choices: { 'call.opened': { app: false, mail: 'digest' } },
    })
    await send(saveChoices, form(1, 'off', 'on'))
    expect(await found()).toMatchObject({ version: 2, choices: { 'call.opened': { app: true, mail: 'off' } } })
  })

  it('chosen in two tabs at once is saved once, and the other one is told', async () => {
    await send(saveChoices, form(0, 'digest'))
    const { state } = await send(saveChoices, form(0, 'off'))
    expect(state).toMatchObject(refused('shell.changedMeanwhile'))
  })

  it('offers each role what can concern it, and nobody what cannot wait', async () => {
    expect(await offered()).toEqual([
      'call.opened',
      'call.extended',
      'nomination.returned',
      'lineup.decided',
      'task.due',
      'task.nudged',
    ])
    await actAs('peserta@jambi.example')
    expect(await offered()).toEqual(['lineup.decided', 'schedule.changed'])
    await actAs('admin@jambi.example')
    expect(await offered()).not.toContain('backup.failed')
    expect(kindNames).toContain('backup.failed')
  })

  it('comes in the language in which one reads the app', async () => {
    const data = new FormData()
    data.set('locale', 'en')
    data.set('next', '/')
    await setLocale(data).catch(() => {})
    expect(await found()).toMatchObject({ locale: 'en', version: 1 })
    await actAs(null)
    await setLocale(data).catch(() => {})
    const { rows } = await owner.query('select count(*)::int as n from "NotificationChoice"')
    expect(rows[0].n).toBe(1)
  })
})
