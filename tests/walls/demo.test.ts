import { verify } from '@node-rs/argon2'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultCriteria } from '@/lib/cohorts/criteria'
import { checkPdf } from '@/lib/documents/pdf-check'
import { snapshotText } from '@/lib/nominations/snapshot'
import { checkNip } from '@/lib/people/nip'
import { toDay } from '@/lib/platform/dates'
import { sha256 } from '@/lib/platform/session'
import { meanOf, pointsOf } from '@/lib/selection/scored'
import { demoAccounts, demoPassword } from '@/prisma/demo/accounts'
import { loadDemo } from '@/prisma/demo/load'
import { pdfOf } from '@/prisma/demo/pdf'
import { database } from '@/tests/support/demo'
import { connect } from './session'

let owner: pg.Client
beforeAll(async () => {
  owner = await connect(database.owner)
})
afterAll(() => owner.end())

async function tally(title: string, government: string): Promise<Record<string, number>> {
  const { rows } = await owner.query<{ state: string; n: number }>(
    `select n.state, count(*)::int as n from "Nomination" n join "Cohort" c on c.id = n."cohortId"
     join "Government" g on g.id = n."governmentId" where c."titleEn" = $1 and g."shortName" = $2 group by 1`,
    [title, government],
  )
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]))
}

describe('the figures of the demo', () => {
  it('61 nominations of Jambi became 18 selected, 5 reserves and 27 not selected', async () => {
    const figures = { withdrawn: 3, ineligible: 8, selected: 18, reserve: 5, not_selected: 27 }
    expect(await tally('Innovation in Governance', 'Kota Jambi')).toEqual(figures)
  })

  it('22 of Sumatera Utara became 10 selected, 3 reserves and 5 not selected', async () => {
    const figures = { withdrawn: 1, ineligible: 3, selected: 10, reserve: 3, not_selected: 5 }
    expect(await tally('Innovation in Governance', 'Sumatera Utara')).toEqual(figures)
  })

  it('the open call has 14 submitted, 6 drafts and 2 returned, and 9 agencies are silent', async () => {
    const title = 'Data and AI Governance for Public Services'
    expect(await tally(title, 'Kota Jambi')).toEqual({ submitted: 14, draft: 6, returned: 2 })
    const { rows } = await owner.query(
      `select distinct g."agencyId" from "Grant" g join "Government" v on v.id = g."governmentId" where g.role = 'agency_hr' and v."shortName" = 'Kota Jambi'
       and not exists (select from "Nomination" n join "Cohort" c on c.id = n."cohortId" where n."agencyId" = g."agencyId" and c."titleEn" = $1)`,
      [title],
    )
    expect(rows).toHaveLength(9)
  })

  it('the cohort being selected has 24 nominations in all hands', async () => {
    const figures = { withdrawn: 1, ineligible: 2, submitted: 3, returned: 2, verified: 7, assessed: 9 }
    expect(await tally('Urban Drinking Water Services', 'Kota Jambi')).toEqual(figures)
  })

  it('Sumatera Utara selects a cohort of its own: 10 nominations, four of them waiting for scores', async () => {
    const figures = { submitted: 2, returned: 1, verified: 4, assessed: 3 }
    expect(await tally('One-Stop Regional Licensing', 'Sumatera Utara')).toEqual(figures)
  })

  it('every account that assesses has something to score', async () => {
    const { rows } = await owner.query<{ email: string; n: number }>(
      `select u.email, count(*)::int as n from "User" u join "Grant" g on g."userId" = u.id and g.role = 'assessor'
       join "Assignment" a on a."assessorId" = u.id and a."submittedAt" is null and a."conflictAt" is null
       join "Nomination" n on n.id = a."nominationId" and n.state = 'verified' group by 1 order by 1`,
    )
    const assessing = demoAccounts.filter(({ role }) => role === 'assessor').map(({ email }) => email)
    expect(rows.map(({ email }) => email)).toEqual(assessing.sort())
  })

  it('every paper is what its nomination was submitted with', async () => {
    const { rows } = await owner.query<{ sha256: string; papers: { sha256: string }[] }>(
      `select d.sha256, n.snapshot->'nomination'->'papers' as papers from "Document" d join "Nomination" n on n.id = d."nominationId"`,
    )
    expect(rows.length).toBeGreaterThan(40)
    for (const { sha256: hash, papers } of rows) expect(papers.map((paper) => paper.sha256)).toEqual([hash])
  })

  it('its papers are PDFs that the upload door would take', async () => {
    expect(await checkPdf(pdfOf(['Surat (contoh)', "Nur'aini"]))).toBeNull()
  })

  it('489 people of Jambi in all cohorts since 2017: 470 recorded by number and 19 by name', async () => {
    const { rows } = await owner.query(
      `select sum("recordedCount")::int as recorded, sum(taken)::int as named from "Delegation" d
       join "Government" g on g.id = d."governmentId" where g."shortName" = 'Kota Jambi'`,
    )
    expect(rows).toEqual([{ recorded: 470, named: 19 }])
  })

  it('every place of a line-up has the points that its scores make', async () => {
    const { rows } = await owner.query<{ points: number; scores: Record<string, number[]> }>(
      `select e.points, (select jsonb_object_agg(code, given) from (
         select c.code, jsonb_agg(s.value) as given from "Assignment" a join "Score" s on s."assignmentId" = a.id
         join "Criterion" c on c.id = s."criterionId" where a."nominationId" = e."nominationId" group by 1) x) as scores
       from "LineUpEntry" e where e.points is not null`,
    )
    expect(rows).toHaveLength(68)
    for (const { points, scores } of rows) {
      const means = Object.fromEntries(Object.entries(scores).map(([code, given]) => [code, meanOf(given) ?? 0]))
      expect(points).toBe(pointsOf(means, defaultCriteria))
    }
  })

  it('every snapshot has the hash that its text makes', async () => {
    const { rows } = await owner.query(
      `select snapshot, "snapshotHash" as hash from "Nomination" where snapshot is not null`,
    )
    expect(rows.length).toBeGreaterThan(120)
    for (const { snapshot, hash } of rows) expect(sha256(snapshotText(snapshot))).toBe(hash)
  })
})

describe('the people of the demo', () => {
  it('have valid numbers of a serial that no real person has', async () => {
    const { rows } = await owner.query<{ nip: string; kind: 'pns'; sex: 'l' | 'p'; birth: string }>(
      `select nip, kind, sex, "birthDate"::text as birth from "Person" where nip is not null`,
    )
    expect(rows.length).toBeGreaterThan(800)
    for (const { nip, kind, sex, birth } of rows) {
      expect(checkNip(nip, toDay('2024-06-28'), { kind, sex, birthDate: toDay(birth) }), nip).toEqual([])
      expect(Number(nip.slice(-3)), nip).toBeGreaterThan(900)
    }
  })

  it('are invented: the surnames say so, but for the one real head of the delegation', async () => {
    const { rows } = await owner.query<{ name: string }>(
      `select name from "Person" where name !~ '(Contoh|Peraga|Rekaan|Misalan|Umpama|Teladan)$'`,
    )
    expect(rows).toEqual([{ name: 'Yon Heri' }])
  })

  it('of whom the real one has name, post and agency, and nothing else', async () => {
    const { rows } = await owner.query(
      `select nip, sex, "birthDate", grade, "serviceSince", phone, email, "passportExpiresOn", "titleFront" || "titleBack" as titles,
         (select count(*)::int from "Nomination" n where n."personId" = p.id) as nominations,
         (select count(*)::int from "User" u where u."personId" = p.id) as accounts
       from "Person" p where name = 'Yon Heri'`,
    )
    const empty = { nip: null, sex: null, birthDate: null, grade: null, serviceSince: null, phone: null, email: null }
    expect(rows).toEqual([{ ...empty, passportExpiresOn: null, titles: '', nominations: 0, accounts: 0 }])
  })

  it('never act under the name of a real official', async () => {
    const { rows } = await owner.query(
      `select name from "User" where name ~ 'Yon Heri|Fahmi|Andri' union all
       select "actorName" from "AuditEvent" where "actorName" ~ 'Yon Heri|Fahmi|Andri'`,
    )
    expect(rows).toEqual([])
  })
})

describe('the accounts of the demo', () => {
  it('are there with the printed password, and no other account has one but the verifier who waits to be confirmed', async () => {
    const { rows } = await owner.query<{ email: string; hash: string }>(
      `select email, "passwordHash" as hash from "User" where "passwordHash" is not null`,
    )
    expect(rows.map(({ email }) => email).sort()).toEqual(
      [...demoAccounts.map(({ email }) => email), 'verifikator2@jambi.example'].sort(),
    )
    expect(await verify(rows[0]!.hash, demoPassword)).toBe(true)
  })
})

describe('loading', () => {
  it('refuses a database that holds anything, in one sentence', async () => {
    await expect(loadDemo(database.owner)).rejects.toThrow(
      /^This database already holds data \(.+\): the demo goes into an empty one only\.$/,
    )
  })

  it('opens on Friday 28 June 2024 at nine', async () => {
    const { rows } = await owner.query<{ day: string }>(
      `select to_char(domain_now() at time zone 'Asia/Jakarta', 'YYYY-MM-DD HH24') as day`,
    )
    expect(rows[0]?.day).toBe('2024-06-28 09')
  })
})
