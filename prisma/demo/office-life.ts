import { createHash } from 'node:crypto'
import { agencyId, governmentId } from './governments.ts'
import { idOf, minutesAfter, wib } from './ids.ts'
import { type DemoUser, tellTrail } from './trail.ts'
import type { World } from './world.ts'

type Cast = Record<'kabag' | 'leader' | 'deputy' | 'both' | 'by', DemoUser>

/** What happens to accounts in an office: two roles in one hand, somebody who stands in, a role that ended with a post. */
export function addOfficeLife(world: World, cast: Cast) {
  addSecondRole(world, cast)
  addDeputy(world, cast)
  addEndedRole(world, cast)
  addSignIns(world, cast)
}

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const madeAt = wib('2024-06-26', '10:00')

/** A personnel officer of two agencies, of the second until the middle of July. */
function addSecondRole(world: World, { both, by }: Cast) {
  holdOver(world, both, 'agency_hr', 'BKPSDMD')
  const { id, agencyId: agency } = holdOver(world, both, 'agency_hr', 'Bagian Organisasi', day('2024-07-15'))
  const after = { userId: both.id, role: 'agency_hr', agencyId: agency, endsOn: '2024-07-15' }
  tellTrail(world, { at: wib('2024-01-08', '11:00'), by, action: 'grant.give', subject: ['grant', id], after })
}

function holdOver(world: World, user: DemoUser, role: 'agency_hr' | 'agency_head', agency: string, endsOn?: Date) {
  const held = {
    ...{ id: idOf('grant', user.id, role, agency), userId: user.id, role, scope: 'agency' as const, endsOn },
    ...{ governmentId: governmentId('jambi'), agencyId: agencyId('jambi', agency) },
    createdAt: wib('2024-01-08', '09:00'),
  }
  world.grants.push(held)
  return held
}

/** The Kabag goes along to Singapore; the head of the subsection acts meanwhile, confirmed by leadership. */
function addDeputy(world: World, { kabag, leader, deputy }: Cast) {
  const id = idOf('grant', deputy.id, 'cooperation_head', 'deputy')
  const principal = idOf('grant', kabag.id, 'cooperation_head', '')
  holdOver(world, deputy, 'agency_head', 'Bagian Kerja Sama')
  world.grants.push({
    ...{ id, userId: deputy.id, role: 'cooperation_head', scope: 'government', governmentId: governmentId('jambi') },
    ...{ standsInForId: principal, startsOn: day('2024-06-30'), endsOn: day('2024-07-06') },
    ...{ createdById: kabag.id, createdAt: madeAt, confirmedAt: minutesAfter(madeAt, 90), confirmedById: leader.id },
  })
  const days = { startsOn: '2024-06-30', endsOn: '2024-07-06', forId: kabag.id }
  const after = { userId: deputy.id, role: 'cooperation_head', agencyId: null, waits: true, ...days }
  tellTrail(world, { at: madeAt, by: kabag, action: 'deputy.name', subject: ['grant', id], after })
  tellTrail(world, {
    ...{ at: minutesAfter(madeAt, 90), by: leader, action: 'grant.confirm', subject: ['grant', id] },
    after: { userId: deputy.id, role: 'cooperation_head' },
  })
}

/** The head of the subsection came from another agency in June; the role there ended with the move. */
function addEndedRole(world: World, { deputy, by }: Cast) {
  const id = idOf('grant', deputy.id, 'agency_hr', 'Bagian Hukum')
  const agency = agencyId('jambi', 'Bagian Hukum')
  const endedAt = wib('2024-06-14', '08:30')
  world.grants.push({
    ...{
      id,
      userId: deputy.id,
      role: 'agency_hr',
      scope: 'agency',
      governmentId: governmentId('jambi'),
      agencyId: agency,
    },
    ...{ createdById: by.id, createdAt: wib('2024-01-08', '11:05'), endedAt, endedBecause: 'transferred' },
  })
  const before = { userId: deputy.id, role: 'agency_hr', agencyId: agency }
  tellTrail(world, {
    ...{ at: endedAt, by, action: 'grant.end', subject: ['grant', id] },
    ...{ before, after: { because: 'transferred' } },
  })
}

const windows =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36'
const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36'

/** A few days of signing in, and somebody elsewhere who tried the Kabag's account. */
function addSignIns(world: World, { kabag, deputy, both, by }: Cast) {
  const emails = new Map(world.users.map(({ id, email }) => [id, email ?? '']))
  const tell = (user: DemoUser, at: Date, shownAddress: string, device: string, succeeded = true) =>
    world.signIns.push({
      ...{ at, userId: user.id, shownAddress, device, succeeded, address: 'demo' },
      accountHash: createHash('sha256').update(emails.get(user.id)!).digest('hex'),
    })
  for (const [n, user] of [kabag, deputy, both, by].entries())
    for (const date of ['2024-06-25', '2024-06-26', '2024-06-27'])
      tell(user, minutesAfter(wib(date, '07:35'), 7 * n), '10.64.12.x', windows)
  tell(kabag, wib('2024-06-26', '19:42'), '114.79.3.x', phone)
  for (const minute of [0, 1, 3])
    tell(kabag, minutesAfter(wib('2024-06-27', '02:11'), minute), '203.0.113.x', windows, false)
}
