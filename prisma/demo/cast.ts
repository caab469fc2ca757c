import type { GovernmentKey } from './governments.ts'
import type { DemoPerson } from './people.ts'
import type { DemoUser } from './trail.ts'
import { hrAddress, userOf } from './users.ts'

/** Everybody a round needs: the register and the accounts. */
export type Cast = {
  people: Record<GovernmentKey, DemoPerson[]>
  users: ReadonlyMap<string, DemoUser>
}

/** The accounts that run a government's part of a cohort. */
export function officeOf({ users }: Cast, government: GovernmentKey) {
  const at = (name: string) => userOf(users, `${name}@${government}.example`)
  return {
    officer: at(government === 'jambi' ? 'staf' : 'penghubung'),
    kabag: at('kabag'),
    verifier: at('verifikator'),
    assessors: (government === 'jambi' ? ['penilai1', 'penilai2', 'penilai3'] : ['penilai1', 'penilai2']).map(at),
    hrOf: (agency: string) => userOf(users, hrAddress(government, agency)),
  }
}

/** Hands out people of an agency, each at most once a round; throws when an agency has no more of a kind. */
export function casting({ people }: Cast, government: GovernmentKey) {
  const taken = new Set<string>()
  return (agency: string, profile = 'ready'): DemoPerson => {
    const found = people[government].find(
      (person) => person.agency === agency && person.profile === profile && !taken.has(person.id),
    )
    if (!found) throw new Error(`nobody left in ${agency} who is ${profile}`)
    taken.add(found.id)
    return found
  }
}
