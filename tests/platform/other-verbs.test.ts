import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { otherVerbs } from '@/lib/platform/doors/other-verbs'

const top = join(import.meta.dirname, '../..')
const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

describe('a verb that a route does not take', () => {
  it('is answered with 405, the verbs that it does take, and the word that nobody may keep it', () => {
    const answer = otherVerbs('POST').DELETE()
    expect(answer.status).toBe(405)
    expect(Object.fromEntries(answer.headers)).toEqual({ allow: 'POST, OPTIONS', 'cache-control': 'no-store' })
  })
  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const)('is any but the taken one: %s', (taken) => {
    expect(Object.keys(otherVerbs(taken))).toEqual(verbs.filter((verb) => verb !== taken))
  })
  it('is not offered to whoever asks what may be asked', () => {
    const answer = otherVerbs('GET').OPTIONS()
    expect([answer.status, answer.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })
  it.each(globSync('app/api/**/route.ts', { cwd: top }))('%s answers every verb', (file) => {
    const text = readFileSync(join(top, file), 'utf8')
    const answered = [...text.matchAll(/^export (?:const|async function|function|) ?\{?([\w, ]+)/gm)]
    const named = answered.flatMap(([, names]) => names!.split(',').map((name) => name.trim().split(' ').at(-1)))
    expect(verbs.filter((verb) => !named.includes(verb))).toEqual([])
  })
})
