import { createHash } from 'node:crypto'
import type pg from 'pg'
import { addDays, toDay } from '@/lib/platform/dates'

/** Enough for each kind to win, since a naive program loses the first; `ANGKATAN_RACE_ROUNDS` asks for more before a release. */
export const rounds = Number(process.env.ANGKATAN_RACE_ROUNDS ?? 60)
export const emailOfKabag = 'kabag@race.example'

/** A government with an office, 60 people, and two cohorts a round whose journeys share one day. No two rounds share a day. */
export async function makeRaceWorld(owner: pg.Client) {
  await owner.query(`
    insert into "Installation" (id) values (1) on conflict do nothing;
    insert into "Government" (id, name, "shortName", kind, city, "cooperationUnit", "personnelUnit")
      values (${id('government')}, 'Kota Contoh', 'Contoh', 'kota', 'Contoh', 'Kerja Sama', 'BKPSDM');
    insert into "Agency" (id, "governmentId", name, "shortName", kind)
      values (${id('agency')}, ${id('government')}, 'Dinas Contoh', 'Dinas', 'dinas');
    insert into "User" (id, email, name, post, "governmentId")
      values (${id('kabag')}, '${emailOfKabag}', 'Kabag Contoh', 'Kabag', ${id('government')});
    insert into "Grant" (id, "userId", role, scope, "governmentId")
      values (gen_random_uuid(), ${id('kabag')}, 'cooperation_head', 'government', ${id('government')});
    insert into "Partner" (id, "governmentId", name, country) values (${id('partner')}, ${id('government')}, 'Mitra', 'SG');
    insert into "Programme" (id, "governmentId", "partnerId", name)
      values (${id('programme')}, ${id('government')}, ${id('partner')}, 'Program');
    insert into "Theme" (id, "governmentId", "programmeId", "titleId", "titleEn")
      values (${id('theme')}, ${id('government')}, ${id('programme')}, 'Tema', 'Theme');
    insert into "Person" (id, "governmentId", "agencyId", kind, name, "nameFold", post)
      select ${id("'person' || n")}, ${id('government')}, ${id('agency')}, 'non_asn', 'Orang Contoh', 'orang contoh', 'Staf'
      from generate_series(1, 60) n;
    insert into "Cohort" (id, "hostId", "programmeId", "themeId", "titleId", "titleEn", "trainingStartsOn", "trainingEndsOn", state, since)
      select ${id("'cohort' || half || n")}, ${id('government')}, ${id('programme')}, ${id('theme')}, 'Angkatan', 'Cohort',
        date '2024-01-01' + 20 * n, date '2024-01-05' + 20 * n, 'selecting', now()
      from generate_series(1, ${rounds + 1}) n, unnest(array['a', 'b']) half;
    insert into "Delegation" (id, "cohortId", "hostId", "governmentId", seats, state, since)
      select ${id("'delegation' || half || n")}, ${id("'cohort' || half || n")}, ${id('government')}, ${id('government')}, 3, 'approved', now()
      from generate_series(1, ${rounds + 1}) n, unnest(array['a', 'b']) half;
  `)
}

/** SQL for the id of a name; a name with a quote in it is an expression. */
const id = (name: string) => `md5(${name.includes("'") ? name : `'${name}'`})::uuid`

/** The same id, for the program. */
export const idOf = (name: string) =>
  createHash('md5')
    .update(name)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

/** One round's half: its delegation, its cohort, and the days of its journey. The last of a is the first of b. */
export function halfOf(half: 'a' | 'b', round: number) {
  const first = addDays(toDay('2024-01-01'), 20 * round)
  const [from, to] = half === 'a' ? [0, 5] : [5, 9]
  return { key: `${half}${round}`, days: { startsOn: addDays(first, from!), endsOn: addDays(first, to!) } }
}
export type RaceHalf = ReturnType<typeof halfOf>

/** Somebody who goes already, under an id that the race knows. */
export async function seat(owner: pg.Client, { key, days }: RaceHalf, person: number) {
  await owner.query(
    `insert into "Participant" (id, "cohortId", "delegationId", "governmentId", "personId", since, position, "titleFront", name, "titleBack", post, "agencyName")
     values ($1, $2, $3, $4, $5, domain_now(), 1, '', 'Orang Contoh', '', 'Staf', 'Dinas Contoh')`,
    [
      idOf(`${key}/${person}`),
      ...[`cohort${key}`, `delegation${key}`, 'government', `person${person}`].map((name) => idOf(name)),
    ],
  )
  await owner.query(
    `insert into "AwayPeriod" (id, "personId", "governmentId", "delegationId", "participantId", purpose, label, "startsOn", "endsOn")
     values (gen_random_uuid(), $1, $2, $3, $4, 'training_abroad', 'Angkatan', $5, $6)`,
    [
      ...[`person${person}`, 'government', `delegation${key}`, `${key}/${person}`].map((name) => idOf(name)),
      days.startsOn,
      days.endsOn,
    ],
  )
}

export type Seats = { seats: number; taken: number; going: number }
/** Seats as the delegation says, and people as the rows say. */
export async function readSeats(owner: pg.Client, { key }: RaceHalf): Promise<Seats> {
  const { rows } = await owner.query<Seats>(
    `select seats, taken, (select count(*)::int from "Participant" p where p."delegationId" = d.id
       and p.state in ('confirmed', 'departed', 'completed', 'did_not_complete')) as going
     from "Delegation" d where id = md5('delegation' || $1)::uuid`,
    [key],
  )
  return rows[0]!
}
