import { describe, expect, it } from 'vitest'
import { type Actor, allows, extentOf } from '@/lib/access/actor'
import type { HeldGrant } from '@/lib/access/held'
import { granted } from '@/tests/support/guards'

const overGovernment = granted('administrator')
const overInstallation: HeldGrant = { ...overGovernment, scope: 'installation', governmentId: null }
const holding = (...grants: HeldGrant[]) => ({ grants, participations: [], left: [] }) as unknown as Actor

describe('what reaches over the installation', () => {
  it('is refused at the door to an administrator of one government', () => {
    expect(allows(holding(overGovernment), 'government.add')).toBe(false)
    expect(extentOf(holding(overGovernment), 'government.add').governments).toEqual([])
  })
  it('is open to the administrator of the installation, who may be one of a government too', () => {
    expect(allows(holding(overInstallation), 'government.add')).toBe(true)
    expect(allows(holding(overGovernment, overInstallation), 'government.add')).toBe(true)
  })
  it('takes nothing from what reaches over a government', () => {
    expect(allows(holding(overGovernment), 'user.edit')).toBe(true)
    expect(extentOf(holding(overGovernment), 'user.edit').governments).toEqual(['jambi'])
  })
})
