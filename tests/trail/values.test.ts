import { describe, expect, it } from 'vitest'
import { cohortKinds, kindLabels, nounsOf, outsideKinds, watched } from '@/lib/trail/kinds'
import { isId, wordsOf } from '@/lib/trail/values'

describe('a value of a trail row', () => {
  it('is told as yes or no, as a role, as a state of its subject, or as the fields that changed', () => {
    expect([wordsOf('agency', 'active', true), wordsOf('agency', 'active', false)]).toEqual([
      ['trail.yes'],
      ['trail.no'],
    ])
    expect(wordsOf('grant', 'role', 'verifier')).toHaveLength(1)
    expect(wordsOf('nomination', 'state', 'submitted')).toEqual(['nominations.stateSubmitted'])
    expect(wordsOf('participant', 'state', 'no_show')).toEqual(['participants.stateNoShow'])
    expect(wordsOf('job', 'job', 'trail.verify')).toEqual(['jobs.trailVerify'])
    expect(wordsOf('agency', 'kind', 'dinas')).toEqual(['organisation.agencyDinas'])
    expect(wordsOf('user', 'changed', ['name'])).toEqual(['trail.field_name'])
    expect(wordsOf('user', 'changed', ['name', 'name'])).toEqual(['trail.field_name', 'trail.field_name'])
  })
  it('has no words otherwise', () => {
    expect(wordsOf('grant', 'role', 'emperor')).toBeNull()
    expect(wordsOf('grant', 'role', 7)).toBeNull()
    expect(wordsOf('grant', 'name', 'verifier')).toBeNull()
    expect(wordsOf('person', 'state', 'submitted')).toBeNull()
    expect(wordsOf('nomination', 'state', 3)).toBeNull()
    expect(wordsOf('user', 'changed', [])).toBeNull()
    expect(wordsOf('user', 'changed', ['name', 'nothingLikeThis'])).toBeNull()
  })
  it('is an id, or is not', () => {
    expect(isId('0197a000-0000-7000-8000-000000000001')).toBe(true)
    expect([isId('0197a000'), isId(7), isId(null), isId('x0197a000-0000-7000-8000-000000000001')]).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

it('a trail is told by kinds, each noun in one of them, and each page offers its own', () => {
  const nouns = Object.values(nounsOf).flat()
  expect(new Set(nouns).size).toBe(nouns.length)
  expect(nouns.toSorted()).toEqual([
    ...[
      'account',
      'agency',
      'assessment',
      'assignment',
      'backup',
      'cohort',
      'delegation',
      'departure',
      'deputy',
      'government',
      'grant',
    ],
    ...['installation', 'job', 'lineup', 'nomination', 'organisation', 'participant', 'partner', 'person', 'programme'],
    ...['rollcall', 'schedule', 'session', 'theme', 'user', 'waiver'],
  ])
  expect(new Set([...outsideKinds, ...cohortKinds])).toEqual(new Set(Object.keys(kindLabels)))
  for (const kinds of [outsideKinds, cohortKinds]) expect(kinds.slice(-2)).toEqual(['files', 'denied'])
  expect(watched).toEqual([
    ...['grant.give', 'grant.confirm', 'grant.decline', 'grant.end', 'deputy.name'],
    ...['account.link', 'account.dispute-link'],
  ])
})
