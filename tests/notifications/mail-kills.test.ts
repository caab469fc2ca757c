import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterAll, expect, it } from 'vitest'
import { database } from '@/tests/support/demo'
import { within } from '../../scripts/pace.ts'
import { owner } from '../support/acting'
import { openMailServer, until } from './mail-server'
import { forgetAll, runWithRealTime } from './told'

/** How many mails and kills. */
const [mails, kills] = (process.env.ANGKATAN_MAIL_KILLS ?? '24,6').split(',').map(Number) as [number, number]
const server = await openMailServer()
const living = new Set<ChildProcess>()
afterAll(() => {
  for (const child of living) child.kill('SIGKILL')
})

async function employ() {
  const env = {
    ...process.env,
    ...{ DATABASE_URL: database.worker, ANGKATAN_WORKER: 'on', ANGKATAN_LOG: 'silent' },
    NEXTAUTH_SECRET: 'a secret of tests, as long as it has to be',
  }
  const args = ['--disable-warning=ExperimentalWarning', '--conditions=react-server']
  const file = `${import.meta.dirname}/postman-of-tests.ts`
  const child = spawn(process.execPath, [...args, file, String(server.port)], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  living.add(child)
  child.once('exit', () => living.delete(child))
  const [said] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (said !== 'works') throw new Error(`The postman did not start: ${said}`)
  return child
}
/** The minute for which a dead postman had claimed a mail has passed. */
const letTimePass = () =>
  owner.query(`update "Mail" set "claimedUntil" = now() where state = 'waiting' and "claimedUntil" is not null`)

it(
  `${mails} mails and ${kills} kills between sending and writing it down: none is lost, and each kill sends at most one again, under its own Message-ID`,
  async () => {
    await forgetAll()
    await runWithRealTime()
    await owner.query(
      `insert into "Mail" (id, "userId", kind, "dueAt") select gen_random_uuid(), u.id, 'mail.test', now()
       from (select id from "User" where email is not null and "disabledAt" is null order by id limit $1) u`,
      [mails],
    )
    // The server has a mail for so long before it says so: whoever dies now does not know.
    await server.behave({ slow: 150 })
    let postman = await employ()
    for (let killed = 0; killed < kills; killed++) {
      const before = server.taken.length
      await until(() => server.taken.length >= before + 2)
      postman.kill('SIGKILL')
      await once(postman, 'exit')
      await letTimePass()
      postman = await employ()
    }
    await server.behave({ slow: 0 })
    const left = async () =>
      (await owner.query<{ n: number }>(`select count(*)::int as n from "Mail" where state <> 'sent'`)).rows[0]!.n
    await until(async () => (await left()) === 0)
    postman.kill('SIGKILL')
    const ids = server.taken.map(({ id }) => id)
    const { rows } = await owner.query<{ id: string }>('select id from "Mail"')
    expect(new Set(ids)).toEqual(new Set(rows.map(({ id }) => `<${id}@jambi.example>`)))
    expect(ids.length - mails).toBeLessThanOrEqual(kills)
    expect(ids.length, 'the kills hit what was on its way').toBeGreaterThan(mails)
  },
  within(60),
)
