import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { wordsFor } from '@/lib/i18n/action-words'
import { nominationLifecycle } from '@/lib/nominations/lifecycle'
import { owner } from '../support/acting'

const wordless = (actions: readonly string[]) => actions.filter((action) => wordsFor(action) === null)

describe('the trail says in words', () => {
  it('each move of a nomination that somebody makes, under its own name', () => {
    const made = Object.entries(nominationLifecycle.moves).filter(([, move]) => 'permission' in move)
    expect(made.length).toBeGreaterThan(5)
    expect(wordless(made.map(([verb]) => `nomination.${verb}`))).toEqual([])
  })
  it('whatever an action calls itself', () => {
    const files = globSync('lib/*/*actions.ts')
    const named = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bname: '(\w+\.\w+)'/g)].map(([, name]) => name!),
    )
    expect(named.length).toBeGreaterThan(20)
    expect(wordless(named)).toEqual([])
  })
  it('whatever the demo has done', async () => {
    const { rows } = await owner.query('select distinct action from "AuditEvent"')
    expect(rows.length).toBeGreaterThan(10)
    expect(wordless(rows.map(({ action }) => action as string))).toEqual([])
  })
  it('nothing of an action that nobody knows', () => {
    expect(wordless(['nomination.decide'])).toEqual(['nomination.decide'])
  })
})
