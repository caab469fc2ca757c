import type pg from 'pg'
import type { Target } from './load.ts'
import { openSessions } from './sessions.ts'

/** The pages that are measured, each with 48 sessions of somebody who uses it. */
export async function listTargets(owner: pg.Client, secret: string): Promise<Target[]> {
  const cohort = `/cohorts/${await findCohort(owner, 'Innovation in Governance%')}`
  const openCall = `/cohorts/${await findCohort(owner, 'Data and AI Governance%')}`
  const officer = await openSessions(owner, 'kabag@jambi.example', secret, 48)
  const participant = await openSessions(owner, 'peserta@jambi.example', secret, 48)
  const hr = await openSessions(owner, 'hr@jambi.example', secret, 48)
  const { rows: people } = await owner.query(
    `select p.id from "Person" p join "Agency" a on a.id = p."agencyId" where a."shortName" = 'Diskominfo' and not exists
     (select from "Nomination" n where n."personId" = p.id) order by p.name limit 3`,
  )
  const picked = new URLSearchParams(people.map(({ id }) => ['people', id]))
  return [
    { name: 'bare', path: '/bare', cookies: [], expects: '<td>50</td>' },
    { name: 'roster', path: `${cohort}/participants`, cookies: officer, expects: 'Melati Peraga' },
    { name: 'work list', path: '/', cookies: officer, expects: 'Yang menunggu Anda' },
    { name: 'cockpit', path: cohort, cookies: officer, expects: '<h1' },
    { name: 'schedule', path: `${cohort}/schedule`, cookies: officer, expects: '<h1' },
    { name: 'nomination form', path: `${openCall}/nominations/new?${picked}`, cookies: hr, expects: '<textarea' },
    { name: 'phone today', path: '/me', cookies: participant, expects: '<h1' },
  ]
}

async function findCohort(owner: pg.Client, title: string): Promise<string> {
  const { rows } = await owner.query(`select id from "Cohort" where "titleEn" like $1`, [title])
  return rows[0].id
}
