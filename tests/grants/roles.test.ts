import { describe, expect, it } from 'vitest'
import { roles, separationRefusal } from '@/lib/grants/roles'

const judging = ['cooperation_head', 'leadership', 'verifier', 'assessor']

describe('who hands out roles neither judges nor approves', () => {
  it.each(roles)('an administrator may not take %s when it judges, and may otherwise', (role) => {
    expect(separationRefusal(['administrator'], role)).toBe(judging.includes(role) ? 'grants.separation' : null)
  })
  it.each(roles)('who holds %s may not become administrator when it judges, and may otherwise', (role) => {
    expect(separationRefusal([role], 'administrator')).toBe(judging.includes(role) ? 'grants.separation' : null)
  })
  it('other roles may stand together', () => expect(separationRefusal(['verifier'], 'assessor')).toBeNull())
})
