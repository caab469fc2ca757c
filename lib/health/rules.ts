import { endingDays } from '@/lib/grants/ending-rules'
import { sentence } from '@/lib/i18n/sentence'
import { type Finding, good, type HealthFacts, type HealthTone, type Rule } from './findings'
import { address, backup, certificate, clock, disk, files, secrets, versions } from './machine-rules'

// What an administrator is told of the installation: one rule for each thing, from facts that are handed to it. What to do
// about it stands beside each; where a page of the app is the place, its address too.

/** After so many days without use an account that decides is looked into. */
export const unusedDays = 90

const jobs: Rule = ({ jobs: { failed, alarms } }) => {
  const where = { todo: 'health.jobsToDo', href: '/administration/jobs' } as const
  if (failed > 0) return { tone: 'stop', said: sentence('health.jobsFailed', { count: failed }), ...where }
  return alarms > 0 ? { tone: 'stop', said: sentence('health.jobsAlarm'), ...where } : good(sentence('health.jobsWell'))
}

const worker: Rule = ({ workers: count }) =>
  count > 0
    ? good(sentence('health.workersAlive', { count }))
    : { tone: 'stop', said: sentence('health.workersNone'), todo: 'health.workersToDo', href: '/administration/jobs' }

const mail: Rule = ({ measured, mails: { late, refused } }) => {
  const href = '/administration/mail'
  if (!measured?.hasMail)
    return { tone: 'wait', said: sentence('health.mailNotSet'), todo: 'health.mailNotSetToDo', href }
  if (late > 0)
    return { tone: 'stop', said: sentence('health.mailLate', { count: late }), todo: 'health.mailToDo', href }
  if (refused > 0)
    return { tone: 'wait', said: sentence('health.mailRefused', { count: refused }), todo: 'health.mailToDo', href }
  return good(sentence('health.mailGoes'))
}

const people = (found: readonly { name: string }[]) => ({
  names: { names: found.slice(0, 3).map(({ name }) => name) },
  more: Math.max(0, found.length - 3),
})
const where = '/administration/users'

const accounts: Rule = ({ unused }) =>
  unused.length === 0
    ? good(sentence('health.accountsUsed', { days: unusedDays }))
    : {
        ...{ tone: 'wait', todo: 'health.accountsToDo', href: where },
        said: sentence('health.accountsUnused', { days: unusedDays, ...people(unused) }),
      }

const grants: Rule = ({ ending }) =>
  ending.length === 0
    ? good(sentence('health.grantsNone', { days: endingDays }))
    : {
        ...{ tone: 'wait', todo: 'health.grantsToDo', href: '/administration/endings' },
        said: sentence('health.grantsEnding', { days: endingDays, ...people(ending) }),
      }

/** Every rule, by the name of its thing. */
const rules = {
  worker,
  jobs,
  backup,
  mail,
  disk,
  secrets,
  files,
  address,
  certificate,
  clock,
  versions,
  accounts,
  grants,
}
export type HealthKey = keyof typeof rules
const urgency: Record<HealthTone, number> = { stop: 0, wait: 1, good: 2, idle: 3 }

/** What there is to say of an installation, what has to be seen to first. */
export const judgeHealth = (facts: HealthFacts): (Finding & { key: HealthKey })[] =>
  (Object.keys(rules) as HealthKey[])
    .map((key) => ({ key, ...rules[key](facts) }))
    .toSorted((a, b) => urgency[a.tone] - urgency[b.tone])
