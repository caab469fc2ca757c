import { owner } from '../support/acting'

/** Who was told what, as rows of the database: by address, so that a test names people. */
export async function toldOf(kind: string) {
  const { rows } = await owner.query<{
    email: string
    said: { key: string }
    path: string
    times: number
    mail: string | null
  }>(
    `select u.email, n.said, n.path, n.times, m.state::text as mail from "Notification" n join "User" u on u.id = n."userId"
     left join "Mail" m on m.id = n."mailId" where n.kind = $1 order by u.email, n.at`,
    [kind],
  )
  return rows
}
export const addressesOf = async (kind: string) => (await toldOf(kind)).map(({ email }) => email)

/** Nobody has been told anything yet. */
export async function forgetAll() {
  await owner.query('delete from "Notification"')
  await owner.query('delete from "Mail"')
  await owner.query('delete from "NotificationChoice"')
}

/** As an office has it, where mails are sent: the clock of the demo runs with the real one. */
export const runWithRealTime = () => owner.query('update "Installation" set "clockOffsetSeconds" = 0')
