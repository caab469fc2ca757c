import { describe } from 'vitest'
import { isIn, placesOf, type Source, withoutComments } from './house'
import { houseRule } from './house-rule'

const nouns = 'cohort|delegation|nomination|lineUp|participant'
const tables = 'Cohort|Delegation|Nomination|LineUp|Participant'
const call = new RegExp(String.raw`\.(?:${nouns})\s*\.(?:update|updateMany|updateManyAndReturn|upsert)\(`, 'g')
const updating = new RegExp(String.raw`\bupdate\s+(?:only\s+)?"?(?:${tables}|%I)"?\s[\s\S]*?(?=;|\bwhere\b|\`|$)`, 'gi')

/** What stands between the bracket at the end of `opening` and the one that closes it. */
function insideOf(text: string, opening: number): string {
  let depth = 0
  for (let at = opening; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return text.slice(opening, at)
  }
  return text.slice(opening)
}

/** Calls of the client that write a state, or columns that nobody can see from here. */
const writesInCode = ({ path, text }: Source) =>
  [...withoutComments(text).matchAll(call)].flatMap(({ 0: found, index }) => {
    const [, data = ''] = insideOf(withoutComments(text), index + found.length - 1).split(/\b(?:data|update)\s*:/)
    return /\bstate\b\s*[:,}]/.test(data) || !/^\s*\{/.test(data)
      ? [`${path} writes a state by ${found.slice(1, -1)}`]
      : []
  })

const writesInSql = (source: Source) =>
  placesOf(source, updating, 'writes a state').filter((found) => /(?:\bset|,)\s+"?state"?\s*=/i.test(found))

const stateWriters = (sources: readonly Source[]) =>
  sources
    .filter(({ path }) => isIn(path, 'app', 'components', 'lib', 'prisma/walls') && path !== 'lib/platform/move.ts')
    .filter(({ path }) => path !== 'prisma/walls/lifecycles.sql')
    .flatMap((source) => [...(source.path.endsWith('.sql') ? [] : writesInCode(source)), ...writesInSql(source)])

describe('states', () => {
  houseRule('A state is written by `move` alone, and across a wall by the function made from the tables', {
    check: stateWriters,
    broken: [
      { 'lib/cohorts/work.ts': "await tx.cohort.updateMany({ where: { id }, data: { state: 'open' } })" },
      { 'lib/cohorts/work.ts': 'await tx.cohort.update({ where: { id: (one(id)) }, data: { since, state } })' },
      { 'lib/cohorts/work.ts': 'await tx.delegation.updateMany({ where, data })' },
      { 'lib/lineups/work.ts': "await tx.lineUp\n  .upsert({ where, create: {}, update: { state: 'draft' } })" },
      {
        'lib/cohorts/work.ts': `tx.$executeRaw\`update "Nomination" set since = now(), state = 'lapsed' where id = 1\``,
      },
      { 'prisma/walls/nominations.sql': `update "Nomination" n set state = 'lapsed' from "Cohort" c where c.id = 1;` },
      { 'prisma/walls/cohorts.sql': "execute format('update %I set state = $1', v_table);" },
    ],
    kept: {
      'lib/cohorts/work.ts':
        "await tx.cohort.updateMany({ where: { id, state: 'draft', version }, data: { titleId, version: { increment: 1 } } })",
      'lib/platform/move.ts': "tx.cohort.updateMany({ where: { id }, data: { state: 'open' } })",
      'prisma/walls/lineups.sql': `update "LineUp" set name = case when state = 'draft' then 'a' else name end where id = 1;`,
    },
  })
})
