import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobNames } from '@/lib/access/job-names'
import { derivedRoles, grantedRoles, permissions } from '@/lib/access/permissions'
import { slices } from '@/lib/access/slices'

const rows = Object.entries(permissions).flatMap(([permission, by]) =>
  typeof by === 'string' ? [] : Object.entries(by).map(([role, reach]) => ({ permission, role, reach })),
)
const named = (...of: readonly string[]) => of.toSorted()

describe('the table of permissions', () => {
  it('names every role that can be granted or comes from rows, and no other', () => {
    expect(named(...new Set(rows.map(({ role }) => role)))).toEqual(named(...grantedRoles, ...derivedRoles))
    expect(named(...derivedRoles)).toEqual(['delegation_head', 'participant'])
  })
  /** Roles that do not reach over a whole government. */
  const nearer: Record<string, string> = {
    agency_hr: 'agency',
    agency_head: 'agency',
    delegation_head: 'delegation',
    participant: 'self',
  }
  const apart: Record<string, string> = {
    ...{ 'government.add': 'installation', 'job.see': 'installation', 'job.keep': 'installation' },
    'health.see': 'installation',
    'holiday.edit': 'installation',
    ...{ 'assessment.score': 'assigned', 'backup.keep': 'installation' },
  }
  it.each(rows)('$permission: $role reaches as far as that role does', ({ permission, role, reach }) => {
    expect(reach).toBe(apart[permission] ?? nearer[role] ?? 'government')
  })
  it('lets anybody do what comes before a session, and whoever is signed in what is their own', () => {
    const open = (to: string) => Object.entries(permissions).filter(([, by]) => (by as unknown) === to)
    expect(open('anyone').map(([name]) => name)).toEqual([
      ...[
        'public.see',
        'session.begin',
        'session.end',
        'locale.set',
        'installation.begin',
        'account.activate',
        'account.forgot',
      ],
    ])
    expect(open('clockwork').map(([name]) => name)).toEqual([...jobNames])
    expect(open('signed_in').map(([name]) => name)).toEqual([
      'desk.see',
      'account.own',
      'notification.own',
      'clock.set',
    ])
  })
})

it('the slices are the folders of lib, but for what stands below all of them', () => {
  const folders = globSync('*/', { cwd: join(import.meta.dirname, '../../lib') })
  expect(named(...slices, 'access', 'i18n', 'platform')).toEqual(named(...folders.map((name) => name.replace('/', ''))))
})
