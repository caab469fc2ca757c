import type { Permission, permissions as Permissions, Reach, Role } from '../../lib/access/permissions.ts'
import { page, table, words } from './markdown.ts'

const letters: Record<Reach, string> = {
  installation: 'I',
  government: 'G',
  agency: 'A',
  delegation: 'D',
  self: 'S',
  assigned: 'N',
}

/** docs/permissions.md: which role holds which permission, and how far it reaches. */
export function writePermissions(
  permissions: typeof Permissions,
  roles: readonly Role[],
  apart: readonly { role: Role; from: readonly Role[] }[],
) {
  const rows = Object.entries(permissions) as [
    Permission,
    Partial<Record<Role, Reach>> | 'anyone' | 'signed_in' | 'clockwork',
  ][]
  const open = rows.flatMap(([name, row]) => (typeof row === 'string' ? [[`\`${name}\``, words(row)]] : []))
  const held = rows.flatMap(([name, row]) =>
    typeof row === 'string'
      ? []
      : [[`\`${name}\``, ...roles.map((role) => (row[role] ? letters[row[role] as Reach] : ''))]],
  )
  return page(
    'Who may do what',
    'A permission reaches as far as the grant it comes from: **I** the installation · **G** the own government · **A** the own agency and those below it · **D** the own delegation · **S** oneself · **N** what one is assigned. An empty cell: not at all. Participant and delegation head come from rows, every other role from a grant.',
    table(['permission', ...roles.map(words)], held),
    '## Without a role',
    table(['permission', 'open to'], open),
    '## Never together',
    'What one account does not hold at once; with two of them, from whatever time, it decides nothing ([why](decisions/0013-second-person.md)).',
    table(
      ['role', 'apart from'],
      apart.map(({ role, from }) => [words(role), from.map(words).join(', ')]),
    ),
    'The matrix says over what a door may be used. Who may do it to this very thing now, the guards say ([lifecycles](lifecycles.md)), and nobody decides on the own nomination or the own place.',
  )
}
