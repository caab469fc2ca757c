import { isTooOld } from '@/lib/backups/rules'
import { sentence } from '@/lib/i18n/sentence'
import { addDays, type Day, daysBetween, minutesBetween, toDay } from '@/lib/platform/dates'
import { type Finding, good, type HealthFacts, idle, type Rule } from './findings'
import type { Measured } from './measures'

// What a worker has measured of the machine and of the settings, and the clocks and versions of all: what is unsafe, old
// or nearly full, and what to do about it.

const [megabyte, gigabyte] = [1e6, 1e9]

/** PostgreSQL ends a version five years after it came (postgresql.org, "Versioning Policy"). */
const ends: Record<number, Day> = {
  15: toDay('2027-11-11'),
  16: toDay('2028-11-09'),
  17: toDay('2029-11-08'),
  18: toDay('2030-11-14'),
}

/** Nothing of what only a worker can measure: the rule of the worker says why. */
const unmeasured = idle(sentence('health.checkedNever'))

const onMachine =
  (rule: (measured: Measured, facts: HealthFacts) => Finding): Rule =>
  (facts) =>
    facts.measured ? rule(facts.measured, facts) : unmeasured

export const disk = onMachine(({ disk }) => {
  if (!disk || disk.size === 0) return idle(sentence('health.diskUnknown'))
  const share = Math.floor((disk.free / disk.size) * 100)
  const full = disk.free < gigabyte || share < 5
  if (full || disk.free < 5 * gigabyte) {
    const said = sentence('health.diskFull', { free: Math.floor(disk.free / megabyte), share })
    return { tone: full ? 'stop' : 'wait', said, todo: 'health.diskToDo' }
  }
  const said = sentence('health.diskLeft', { free: Math.floor(disk.free / gigabyte), share })
  return share < 15 ? { tone: 'wait', said, todo: 'health.diskToDo' } : good(said)
})

export const backup = onMachine(({ backup: { at, hasFailed, isOnSameDisk } }, { realNow, demo }) => {
  const [todo, href] = ['health.backupToDo', '/administration/backups'] as const
  if (hasFailed) return { tone: 'stop', said: sentence('health.backupFailed'), todo: 'health.backupFailedToDo', href }
  if (!at) return { tone: demo ? 'wait' : 'stop', said: sentence('health.backupNever'), todo, href }
  const made = new Date(at)
  const hours = Math.max(0, Math.floor(minutesBetween(made, realNow) / 60))
  const said = sentence('health.backupMade', { hours })
  if (isTooOld(made, realNow)) return { tone: 'stop', said, todo, href }
  if (isOnSameDisk)
    return { tone: 'wait', said: sentence('health.backupSameDisk', { hours }), todo: 'health.backupSameDiskToDo' }
  return good(said)
})

export const secrets = onMachine(({ weakSecrets: names }) =>
  names.length > 0
    ? { tone: 'stop', said: sentence('health.secretsWeak', { names: { names } }), todo: 'health.secretsToDo' }
    : good(sentence('health.secretsStrong')),
)

export const files = onMachine(({ openFiles: names }) =>
  names.length > 0
    ? { tone: 'stop', said: sentence('health.filesOpen', { names: { names } }), todo: 'health.filesToDo' }
    : good(sentence('health.filesClosed')),
)

export const address = onMachine(({ address: { isHttps, isLoopback, hasProxy } }) => {
  if (isLoopback) return idle(sentence('health.addressLoopback'))
  if (!isHttps) return { tone: 'stop', said: sentence('health.addressPlain'), todo: 'health.addressPlainToDo' }
  if (!hasProxy) return { tone: 'wait', said: sentence('health.addressNoProxy'), todo: 'health.addressNoProxyToDo' }
  return good(sentence('health.addressSafe'))
})

export const certificate = onMachine(({ address: { isHttps }, certificate: found }, { realDay }) => {
  if (!isHttps) return idle(sentence('health.certificateNone'))
  if (!found) return { tone: 'wait', said: sentence('health.certificateUnread'), todo: 'health.certificateUnreadToDo' }
  const until = toDay(found.until.slice(0, 10))
  const days = daysBetween(realDay, until)
  const day = { day: until }
  if (days < 0)
    return { tone: 'stop', said: sentence('health.certificateOver', { day }), todo: 'health.certificateToDo' }
  const said = sentence('health.certificateUntil', { day, days })
  if (days <= 21) return { tone: days <= 7 ? 'stop' : 'wait', said, todo: 'health.certificateToDo' }
  if (found.isTrusted) return good(said)
  return {
    tone: 'wait',
    said: sentence('health.certificateUntrusted', { day }),
    todo: 'health.certificateUntrustedToDo',
  }
})

export const clock: Rule = ({ clockAhead, measured }) => {
  const [web, worker] = [Math.abs(clockAhead), Math.abs(measured?.clockAhead ?? 0)]
  const seconds = Math.round(Math.max(web, worker))
  if (seconds <= 5) return good(sentence('health.clockSame'))
  const who = { text: web >= worker ? 'health.clockWeb' : 'health.clockWorker' } as const
  const said = sentence('health.clockApart', { who, seconds })
  return { tone: seconds > 60 ? 'stop' : 'wait', said, todo: 'health.clockToDo' }
}

export const versions: Rule = ({ program, measured, database, realDay }) => {
  const worker = measured?.program ?? program
  if (worker !== program)
    return {
      tone: 'wait',
      said: sentence('health.versionsApart', { program, worker }),
      todo: 'health.versionsApartToDo',
    }
  const end = ends[database]
  const fine = good(sentence('health.versionsAre', { program, database }))
  if (!end || end >= addDays(realDay, 180)) return fine
  const told = { database, day: { day: end } }
  const todo = 'health.versionsEndToDo'
  return end < realDay
    ? { tone: 'stop', said: sentence('health.versionsEnd', told), todo }
    : { tone: 'wait', said: sentence('health.versionsEndSoon', told), todo }
}
