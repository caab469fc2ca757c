import { randomUUID } from 'node:crypto'
import { owner } from '@/tests/support/acting'
import type { Target } from './expected'
import { governmentOf } from './roles'

/** Ids by the names that addresses and forms use. */
export type Things = Record<string, string>

const one = async (sql: string, values: unknown[] = []) =>
  (await owner.query(sql, values)).rows[0] as Things | undefined

const joint = 'Inovasi Tata Kelola'

/** What stands for a government: its people, its cohort's papers, its accounts. */
async function thingsOf(
  domain: 'jambi' | 'sumut',
  agency: string,
  cohortTitle: string,
  assessor = 'penilai1',
): Promise<Things> {
  const government = (await one(`select "governmentId" as id from "User" where email = $1`, [
    `kabag@${domain}.example`,
  ]))!.id!
  const sql = `
    select
      (select id from "Agency" where "governmentId" = $1 and "shortName" = $2) as "agencyId",
      (select id from "Cohort" where "titleId" = $3 order by "trainingStartsOn" desc limit 1) as "cohortId"`
  const { agencyId, cohortId } = (await one(sql, [government, agency, cohortTitle])) as Things
  const found = await one(
    `select $1::uuid as "governmentId", $2::uuid as "agencyId", $3::uuid as "cohortId",
      (select id from "Delegation" where "cohortId" = $3 and "governmentId" = $1) as "delegationId",
      (select id from "Nomination" n where "agencyId" = $2 and "governmentId" = $1 order by ("cohortId" = $3) desc, id limit 1) as "nominationId",
      (select id from "Nomination" where "agencyId" = $2 and state in ('draft', 'returned') order by id limit 1) as "draftId",
      (select id from "Person" p where "agencyId" = $2 and not exists (select 1 from "User" u where u."personId" = p.id) order by id limit 1) as "personId",
      (select id from "Participant" where "governmentId" = $1 and state = 'confirmed' and not "isHead" order by ("cohortId" = $3) desc, id limit 1) as "participantId",
      (select id from "RedoItem" where "governmentId" = $1 and "doneAt" is null order by id limit 1) as "redoId",
      (select l.id from "LineUp" l where l."governmentId" = $1 order by (l."cohortId" = $3) desc, l.state = 'approved' desc, l.id limit 1) as "lineUpId",
      (select a.id from "Approval" a where a."governmentId" = $1 order by id limit 1) as "approvalId",
      (select id from "Partner" where "governmentId" = $1 order by id limit 1) as "partnerId",
      (select p.id from "Programme" p where p."governmentId" = $1 order by exists (select 1 from "Cohort" c where c."programmeId" = p.id and c.id <> $3), p.id limit 1) as "programmeId",
      (select id from "Theme" where "governmentId" = $1 order by id limit 1) as "themeId",
      (select id from "User" u where "governmentId" = $1 and email like 'hr.%' order by id limit 1) as "userId",
      (select g.id from "Grant" g join "User" u on u.id = g."userId" where g."governmentId" = $1 and u.email like 'hr.%' order by g.id limit 1) as "grantId",
      (select g.id from "Grant" g join "User" u on u.id = g."userId" where g."governmentId" = $1 and u.email like 'hr.%' order by g.id limit 1) as "standsInForId",
      (select id from "User" where email = 'penilai2@' || $5::text || '.example') as "deputyId",
      (select g.id from "Grant" g where g."governmentId" = $1 and g."standsInForId" is not null and g.role = 'agency_hr' order by g.id limit 1) as "deputyGrantId",
      (select g.id from "Grant" g where g."governmentId" = $1 and g."confirmedAt" is null order by g.id limit 1) as "unconfirmedId",
      (select a.id from "Assignment" a join "User" u on u.id = a."assessorId" where a."governmentId" = $1 and u.email = $4 order by a.id limit 1) as "assignmentId",
      (select d.id from "Document" d where d."nominationId" = (select id from "Nomination" n where "agencyId" = $2 and "governmentId" = $1 order by ("cohortId" = $3) desc, id limit 1) order by d.id limit 1) as "documentId",
      (select id from "User" where email = 'penilai2@' || $5::text || '.example') as "assessorId",
      (select c.id from "Criterion" c join "Delegation" d on d."cohortId" = c."cohortId" where d."governmentId" = $1 order by c.id limit 1) as "criterionId",
      (select s.id from "Session" s join "User" u on u.id = s."userId" where u."governmentId" = $1 and u.email like 'verifikator%' limit 1) as "sessionId",
      (select id from "PeoplePaste" where "governmentId" = $1 limit 1) as "pasteId",
      gen_random_uuid() as "markId",
      (select m.id from "Mail" m where m."governmentId" = $1 order by m.id limit 1) as "mailId",
      (select n.id from "Notification" n join "User" u on u.id = n."userId" where u."governmentId" = $1 and u.email like 'hr.dinkes%' limit 1) as "notificationId",
      (select id from jobs.job where state = 'failed' limit 1) as "jobId",
      (select id from "Activation" where "governmentId" = $1 order by id limit 1) as "activationId",
      (select id from "Activation" where "governmentId" = $1 order by id limit 1) as "linkId"`,
    [government, agencyId, cohortId, `${assessor}@${domain}.example`, domain],
  )
  return withSuccessor(Object.fromEntries(Object.entries(found!).filter(([, id]) => id)) as Things)
}

const withSuccessor = (things: Things): Things => ({
  ...things,
  ...(things.personId ? { successorId: things.personId } : {}),
  ...(things.agencyId ? { parentId: things.agencyId } : {}),
})

/** What the demo has not: a cohort that the other government hosts alone, an own programme there, papers and links. */
async function arrange() {
  const sumut = (await one(`select "governmentId" as id from "User" where email = 'kabag@sumut.example'`))!.id
  const id = { partner: randomUUID(), programme: randomUUID(), theme: randomUUID(), cohort: randomUUID() }
  await owner.query(
    `insert into "Partner" (id, "governmentId", name, country) values ($1, $2, 'Mitra Contoh', 'Malaysia')`,
    [id.partner, sumut],
  )
  await owner.query(
    `insert into "Programme" (id, "governmentId", "partnerId", name) values ($1, $2, $3, 'Program Contoh')`,
    [id.programme, sumut, id.partner],
  )
  await owner.query(
    `insert into "Theme" (id, "governmentId", "programmeId", "titleId", "titleEn") values ($1, $2, $3, 'Tema Contoh', 'Example theme')`,
    [id.theme, sumut, id.programme],
  )
  await owner.query(
    `insert into "Cohort" (id, "hostId", "programmeId", "themeId", "titleId", "titleEn", "trainingStartsOn", "trainingEndsOn", "opensOn", "deadlineOn", state, since)
     values ($1, $2, $3, $4, 'Angkatan Sumut Contoh', 'Example', '2024-09-02', '2024-09-06', '2024-06-20', '2024-07-20', 'selecting', '2024-06-20')`,
    [id.cohort, sumut, id.programme, id.theme],
  )
  await owner.query(
    `insert into "Delegation" (id, "cohortId", "hostId", "governmentId", seats, state, since) values ($1, $2, $3, $3, 5, 'preparing', '2024-06-20')`,
    [randomUUID(), id.cohort, sumut],
  )
  const changeId = randomUUID()
  await owner.query(
    `insert into "ParticipantChange" (id, "participantId", "governmentId", kind, reason, "successorId", "byId", "byName", at)
     select $1, p.id, p."governmentId", 'replace', 'Contoh', q.id, p.id, 'Contoh', now() from "Participant" p
     join "Participant" q on q."delegationId" = p."delegationId" and q.position = 3 where p."governmentId" = $2 and p.position = 2`,
    [changeId, sumut],
  )
  await owner.query(
    `insert into "RedoItem" (id, "changeId", "cohortId", "delegationId", "governmentId", kind)
     select gen_random_uuid(), c.id, p."cohortId", p."delegationId", p."governmentId", 'ticket'
     from "ParticipantChange" c join "Participant" p on p.id = c."participantId" where c.id = $1`,
    [changeId],
  )
  // No account that plays a role of the table.
  await owner.query(
    `insert into "Grant" (id, "userId", role, scope, "governmentId", "confirmedAt")
     select gen_random_uuid(), id, 'verifier', 'government', "governmentId", null from "User" where email = 'hr.dinkes@sumut.example'`,
  )
  for (const domain of ['jambi', 'sumut']) {
    await owner.query(
      `insert into "Grant" (id, "userId", role, scope, "governmentId", "agencyId", "standsInForId", "startsOn", "endsOn")
       select gen_random_uuid(), d.id, g.role, g.scope, g."governmentId", g."agencyId", g.id, '2024-06-01', '2024-07-31'
       from "Grant" g join "User" u on u.id = g."userId" join "User" d on d.email = $1
       where g."governmentId" = d."governmentId" and u.email like 'hr.%' order by g.id limit 1`,
      [`penilai2@${domain}.example`],
    )
    await owner.query(
      `insert into "Activation" (id, "userId", "governmentId", kind, "tokenHash", "expiresAt", "createdById")
       select gen_random_uuid(), u.id, u."governmentId", 'reset', md5(u.id::text), now() + interval '1 day', a.id
       from "User" u join "User" a on a.email = $2 where u.email = $1`,
      [`verifikator@${domain}.example`, `admin@${domain}.example`],
    )
    await owner.query(
      `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
       select gen_random_uuid(), id, md5(id::text), 'test', now() + interval '1 day', 60 from "User" where email = $1`,
      [`verifikator@${domain}.example`],
    )
    await owner.query(
      `insert into "PeoplePaste" (id, "governmentId", "byId", rows) select gen_random_uuid(), "governmentId", id, '[]' from "User" where email = $1`,
      [`verifikator@${domain}.example`],
    )
    for (const agency of domain === 'jambi' ? ['Diskominfo', 'Disdik'] : ['Bappelitbang', 'Dinkes'])
      await owner.query(
        `insert into "Document" (id, "governmentId", kind, "nominationId", "fileName", "mediaType", bytes, sha256, "storedAs", "byId", at)
         select gen_random_uuid(), n."governmentId", 'nomination_paper', n.id, 'contoh.pdf', 'application/pdf', 1, repeat('0', 64), n."governmentId" || '/' || gen_random_uuid(), n."nominatedById", now()
         from "Nomination" n join "Agency" a on a.id = n."agencyId" join "Cohort" c on c.id = n."cohortId"
         where a."shortName" = $1 and n."governmentId" = (select "governmentId" from "User" where email = $2)
         order by (c."titleId" = $3) desc, n.id limit 1`,
        [agency, `kabag@${domain}.example`, joint],
      )
  }
}

async function addProgramme(governmentId: string) {
  const made = await one(
    `insert into "Programme" (id, "governmentId", "partnerId", name)
     select gen_random_uuid(), "governmentId", id, 'Program Contoh' from "Partner" where "governmentId" = $1 limit 1 returning id`,
    [governmentId],
  )
  return made!.id!
}

/** Everything a cell can be about, seen from the account that asks. */
export async function gatherThings() {
  await arrange()
  const jambi = await thingsOf('jambi', 'Diskominfo', joint)
  const jambiSibling = await thingsOf('jambi', 'Disdik', joint, 'penilai2')
  const jambiAlone = await thingsOf('jambi', 'Diskominfo', 'Layanan Air Minum Perkotaan')
  const sumut = await thingsOf('sumut', 'Bappelitbang', joint)
  const sumutSibling = await thingsOf('sumut', 'Dinkes', joint, 'penilai2')
  const sumutAlone = await thingsOf('sumut', 'Bappelitbang', 'Angkatan Sumut Contoh')
  // A programme of the host's that no cohort shares, and the one that the joint cohort belongs to.
  jambiAlone.programmeId = await addProgramme(jambi.governmentId!)
  const shared = (await one('select "programmeId" as id from "Cohort" where id = $1', [jambi.cohortId]))!.id!
  const missing = Object.fromEntries(
    Object.keys({ ...jambi, ...sumut, ...jambiAlone }).map((name) => [name, randomUUID()]),
  )
  return (email: string | null, target: Target): Things => {
    const isJambi = email === null || governmentOf(email) === 'jambi'
    if (target === 'missing') return missing
    if (target === 'joint') return { ...sumut, programmeId: shared }
    if (target === 'guest') return { ...missing, ...sumut }
    if (target === 'host') return { ...missing, ...jambi }
    if (target === 'other') return { ...missing, ...(isJambi ? sumutAlone : jambiAlone) }
    if (target === 'sibling') return { ...missing, ...(isJambi ? jambiSibling : sumutSibling) }
    return isJambi ? jambi : sumut
  }
}
