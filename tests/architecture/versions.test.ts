import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { house, isIn, type Source, withoutComments } from './house'
import { houseRule } from './house-rule'

/** Names of the models that have a version, as the client calls them. */
const versionedIn = (schema: string) =>
  [...schema.matchAll(/^model (\w+) \{([^}]*)\}/gm)]
    .filter(([, , fields]) => /^ {2}version\s/m.test(fields!))
    .map(([, name]) => name![0]!.toLowerCase() + name!.slice(1))

const schema = globSync('prisma/schema/*.prisma')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const versioned = versionedIn(schema)

/** Writes that need no version, by file and the function they stand in, and why. */
const withoutVersion: Record<string, string> = {
  'lib/departures/work.ts replaceCeremony': 'one whole with its delegation, which is held with its version before',
  'lib/participants/work.ts appointHead': 'whoever led before; the version of who leads now guards both',
  'lib/people/paste-work.ts updatePerson': 'a spreadsheet says what holds now, whatever was known',
}

/** The text from an opening bracket to the one that closes it. */
function inBrackets(text: string, from: number): string {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if ('({['.includes(text[at]!)) depth++
    if (')}]'.includes(text[at]!) && --depth === 0) return text.slice(from, at + 1)
  }
  return text.slice(from)
}

/** What stands behind a field of an object: up to the comma that ends it. */
function fieldOf(object: string, field: string): string {
  const found = new RegExp(`[{,]\\s*${field}(?=\\s*[:,}])`).exec(object)
  if (!found) return ''
  const from = found.index + found[0].length
  let depth = 0
  for (let at = from; at < object.length; at++) {
    if ('({['.includes(object[at]!)) depth++
    if (')}]'.includes(object[at]!) && --depth < 0) return object.slice(from, at)
    if (object[at] === ',' && depth === 0) return object.slice(from, at)
  }
  return object.slice(from)
}

/** The last function or export that begins before a place. */
const standsIn = (text: string, at: number) =>
  [...text.slice(0, at).matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)].at(-1)?.[1] ?? '?'

function updates(sources: readonly Source[], reasons = withoutVersion) {
  const call = new RegExp(`\\btx\\.(${versioned.join('|')})\\.(?:update|updateMany|updateManyAndReturn|upsert)\\(`, 'g')
  const sql = new RegExp(`\\bupdate\\s+"(?:${versioned.join('|')})"[^\`]*`, 'gi')
  return sources
    .filter(({ path }) => /\.tsx?$/.test(path) && isIn(path, 'lib', 'app'))
    .flatMap(({ path, text: written }) => {
      const text = withoutComments(written)
      const wrong = (at: number, what: string) => {
        const place = `${path} ${standsIn(text, at)}`
        return reasons[place] ? [] : [`${place}: ${what}`]
      }
      const calls = [...text.matchAll(call)].flatMap(({ index, 0: found, 1: model }) => {
        const object = inBrackets(text, index + found.length - 1).slice(1)
        const isGuarded = /\bversion\b/.test(fieldOf(object, 'where'))
        const isCounted = /\bversion: \{ increment: 1 \}/.test(object)
        return [
          ...(isGuarded ? [] : wrong(index, `${model} is written whatever its version`)),
          ...(isCounted ? [] : wrong(index, `${model} is written and keeps its version`)),
        ]
      })
      const statements = [...text.matchAll(sql)].flatMap(({ index, 0: found }) =>
        /\bversion\b[\s\S]*\bwhere\b[\s\S]*\bversion\b/i.test(found)
          ? []
          : wrong(index, 'SQL writes whatever the version'),
      )
      return [...calls, ...statements]
    })
}

describe('what has a version', () => {
  it('has a reason for each write without it, and none for a write that is gone', () => {
    const found = updates(house, {})
    const stale = Object.keys(withoutVersion).filter((place) => !found.some((one) => one.startsWith(`${place}:`)))
    expect(stale).toEqual([])
  })
  it('is told by the schema', () => {
    expect(
      versionedIn('model Seat {\n  id String\n  version Int @default(1)\n}\nmodel Leg {\n  id String\n}\n'),
    ).toEqual(['seat'])
    expect(versioned).toContain('nomination')
  })

  houseRule('What has a version is written only as it was seen, and gets the next one', {
    check: (sources) => updates(sources),
    broken: [
      { 'lib/cohorts/work.ts': 'tx.cohort.updateMany({ where: { id }, data: { seats, version: { increment: 1 } } })' },
      { 'lib/cohorts/work.ts': 'tx.cohort.updateMany({ where: { id, version }, data: { seats } })' },
      { 'lib/cohorts/work.ts': 'tx.cohort.update({ data: { version: { increment: 1 } }, where: { id } })' },
      {
        'lib/people/work.ts': `tx.$executeRaw\`update "Person" set "name" = 'x', version = version + 1 where id = 1\``,
      },
    ],
    kept: {
      'lib/cohorts/work.ts':
        'tx.cohort.updateMany({ where: { id, version: seen.version }, data: { seats, version: { increment: 1 } } })\ntx.grant.updateMany({ where: { id }, data: {} })',
    },
  })
})
