import pg from 'pg'
import '../prisma/demo/resolve.ts'
import { copyTemplate, startTestCluster } from '../scripts/templates.ts'

/**
 * npm run bench:search: what looking for a name costs in a register of 100,000, as the web role behind row-level
 * security, beside what it would cost with a trigram index and with a function that looks past the walls. The figures
 * and what follows from them stand in docs/decisions/0030-names-are-read-not-indexed.md.
 */
const people = 100_000
const rounds = 15
const { nearPatterns } = await import('../lib/people/name-search.ts')

const cluster = await startTestCluster()
const { app, owner } = await copyTemplate(cluster, 'demo', 'search')
const boss = new pg.Client(owner)
const web = new pg.Client(app)
for (const client of [boss, web]) {
  client.on('error', () => {})
  await client.connect()
}
try {
  await fill()
  await boss.query(
    `insert into "Session" (id, "userId", "tokenHash", device, "expiresAt", "idleMinutes")
     select gen_random_uuid(), id, 'search', 'bench', now() + interval '1 hour', 60 from "User"
     where email = 'verifikator@jambi.example'`,
  )
  const { rows } = await boss.query(`select "governmentId" from "User" where email = 'verifikator@jambi.example'`)
  const scope = `("governmentId" in ('${rows[0].governmentId}') or "agencyId" in (null))`
  const searches: [string, string][] = [
    ['a page without a search', 'true'],
    ['a name that one bears', bears('kusnadi', 'pratikno')],
    ['a name that many bear', bears('siti')],
    ['a name that nobody bears', bears('xylofon')],
    ['the same, with one misspelling', near('xylofon')],
    ['part of a number', `nip like '%7701010%'`],
  ]
  console.log('search | as the web role | count as well | past the walls | … with a trigram index')
  const walled: string[][] = []
  for (const [label, where] of searches)
    walled.push([label, await time(web, page(scope, where), true), await time(web, count(scope, where), true)])
  for (const [n, [, where]] of searches.entries()) walled[n]!.push(await time(boss, page(scope, where)))
  await boss.query(
    `create extension if not exists pg_trgm; create index on "Person" using gin ("nameFold" gin_trgm_ops); analyze "Person"`,
  )
  for (const [n, [, where]] of searches.entries()) walled[n]!.push(await time(boss, page(scope, where)))
  for (const [n, [label, where]] of searches.entries())
    console.log(
      `${walled[n]!.join(' | ')} | ${label} walled, index there: ${await time(web, page(scope, where), true)}`,
    )
} finally {
  await Promise.all([boss.end(), web.end()])
  await cluster.stop()
}

/** Half of them of the government that asks. */
async function fill() {
  await boss.query(
    `insert into "Person" (id, "governmentId", "agencyId", kind, nip, name, "nameFold", post)
     select gen_random_uuid(), a."governmentId", a.id, 'pns',
       to_char(date '1965-01-01' + (n * 7 % 12000), 'YYYYMMDD') || lpad((n % 1000000)::text, 10, '0'),
       initcap(name), name, 'Analis'
     from generate_series(1, ${people}) n
     cross join lateral (select (array['siti','ahmad','budi','dewi','rina','agus','sri','eko','nur','andi'])[1 + n % 10] || ' '
       || (array['rahayu','santoso','wulandari','hidayat','lestari','saputra','kurnia','utama','pertiwi','nugroho','siregar'])[1 + n / 7 % 11]
       || ' ' || substr(md5(n::text), 1, 6) as name) named
     cross join lateral (select id, "governmentId" from "Agency" order by md5(id::text || n % 2) limit 1) a`,
  )
  await boss.query(`update "Person" set name = 'Kusnadi Pratikno', "nameFold" = 'kusnadi pratikno'
    where id = (select p.id from "Person" p join "User" u on u."governmentId" = p."governmentId"
      where u.email = 'verifikator@jambi.example' and p.post = 'Analis' limit 1)`)
  await boss.query('vacuum analyze "Person"')
}

function bears(...words: string[]) {
  return words.map((word) => `"nameFold" like '%${word}%'`).join(' and ')
}
function near(word: string) {
  const ways = nearPatterns(word).flatMap((pattern) => [`'${pattern}%'`, `'% ${pattern}%'`])
  return [`"nameFold" like '%${word}%'`, ...ways.map((way) => `"nameFold" like ${way}`)].join(' or ')
}
function page(scope: string, where: string) {
  return `select id, name from "Person" where ${scope} and (${where}) order by "nameFold", id limit 31`
}
function count(scope: string, where: string) {
  return `select count(*) from "Person" where ${scope} and (${where})`
}

/** Median in milliseconds; as the web role in a begun request each. */
async function time(client: pg.Client, sql: string, begins = false) {
  const taken: number[] = []
  for (let round = 0; round < rounds; round++) {
    await client.query('begin')
    if (begins) await client.query(`select begin_request('search', true)`)
    const from = performance.now()
    await client.query(sql)
    taken.push(performance.now() - from)
    await client.query('rollback')
  }
  return taken.toSorted((a, b) => a - b)[Math.floor(rounds / 2)]!.toFixed(1)
}
