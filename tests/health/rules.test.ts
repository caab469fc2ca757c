import { describe, expect, it } from 'vitest'
import type { HealthFacts } from '@/lib/health/findings'
import type { Measured } from '@/lib/health/measures'
import { type HealthKey, judgeHealth } from '@/lib/health/rules'
import { findWeakSecrets, isWeak } from '@/lib/health/weak-secrets'
import { toDay } from '@/lib/platform/dates'

const strong: Measured = {
  disk: { free: 50e9, size: 100e9 },
  openFiles: [],
  weakSecrets: [],
  address: { isHttps: true, isLoopback: false, hasProxy: true },
  certificate: { until: '2027-03-01T00:00:00.000Z', isTrusted: true },
  backup: { at: '2026-11-27T01:00:00.000Z', hasFailed: false, isOnSameDisk: false },
  hasMail: true,
  clockAhead: 0,
  program: '1.0.0',
  at: new Date('2026-11-27T10:00:00Z'),
}
const facts: HealthFacts = {
  realNow: new Date('2026-11-27T10:00:00Z'),
  realDay: toDay('2026-11-27'),
  demo: false,
  measured: strong,
  ...{ program: '1.0.0', clockAhead: 0, database: 18, workers: 1 },
  ...{ jobs: { failed: 0, alarms: 0 }, mails: { late: 0, refused: 0 }, unused: [], ending: [] },
}
const judge = (key: HealthKey, changed: Partial<HealthFacts>) =>
  judgeHealth({ ...facts, ...changed }).find((one) => one.key === key)!
const measured = (changed: Partial<Measured>) => ({ measured: { ...strong, ...changed } })
const tone = (key: HealthKey, changed: Partial<HealthFacts>) => judge(key, changed).tone

describe('an installation in which all is well', () => {
  it('has nothing to see to', () => {
    expect(new Set(judgeHealth(facts).map((one) => one.tone))).toEqual(new Set(['good']))
    expect(judgeHealth(facts).some((one) => one.todo ?? one.href)).toBe(false)
  })
  it('tells first what has to be seen to, and what to do of each', () => {
    const told = judgeHealth({ ...facts, ...measured({ weakSecrets: ['NEXTAUTH_SECRET'] }), clockAhead: 10 })
    expect(told.slice(0, 3).map((one) => [one.key, one.tone])).toEqual([
      ['secrets', 'stop'],
      ['clock', 'wait'],
      ['worker', 'good'],
    ])
    expect(told.slice(0, 2).map((one) => one.todo)).toEqual(['health.secretsToDo', 'health.clockToDo'])
  })
  it('tells what has to be seen to before what is only looked into, and last what is not judged', () => {
    const address = { isHttps: false, isLoopback: true, hasProxy: false }
    const told = judgeHealth({ ...facts, ...measured({ hasMail: false, address, openFiles: ['/a'] }) })
    expect(told.map((one) => one.tone).filter((one, at, all) => one !== all[at - 1])).toEqual([
      'stop',
      'wait',
      'good',
      'idle',
    ])
    expect(told[0]!.key).toBe('files')
  })
  it('says of the machine that nobody looked yet, where nobody did', () => {
    const told = judgeHealth({ ...facts, measured: null })
    expect(
      told
        .filter((one) => one.tone === 'idle')
        .map((one) => one.key)
        .sort(),
    ).toEqual(['address', 'backup', 'certificate', 'disk', 'files', 'secrets'].sort())
  })
})

describe('the disk', () => {
  it.each([
    [50e9, 100e9, 'good', 'health.diskLeft', 50, 50],
    [15e9, 100e9, 'good', 'health.diskLeft', 15, 15],
    [14.9e9, 100e9, 'wait', 'health.diskLeft', 14, 14],
    [5.5e9, 110e9, 'wait', 'health.diskLeft', 5, 5],
    [5e9, 20e9, 'good', 'health.diskLeft', 5, 25],
    [4.99e9, 20e9, 'wait', 'health.diskFull', 4990, 24],
    [1e9, 10e9, 'wait', 'health.diskFull', 1000, 10],
    [0.99e9, 10e9, 'stop', 'health.diskFull', 990, 9],
    [6e9, 150e9, 'stop', 'health.diskFull', 6000, 4],
  ])('with %d of %d bytes left is %s', (size, of, expected, key, free, share) => {
    const told = judge('disk', measured({ disk: { free: size, size: of } }))
    expect([told.tone, told.said]).toEqual([expected, { key, values: { free, share } }])
  })
  it('that cannot be read is told as that', () => {
    for (const disk of [null, { free: 0, size: 0 }]) expect(tone('disk', measured({ disk }))).toBe('idle')
  })
})

describe('backups', () => {
  const made = (at: string | null, more: object = {}) =>
    measured({ backup: { at, hasFailed: false, isOnSameDisk: false, ...more } })
  it.each([
    ['2026-11-27T11:00:00.000Z', 'good', 0],
    ['2026-11-25T22:00:00.000Z', 'good', 36],
    ['2026-11-25T21:59:00.000Z', 'stop', 36],
  ])('of which the last was made at %s are %s', (at, expected, hours) =>
    expect(judge('backup', made(at))).toMatchObject({ tone: expected, said: { values: { hours } } }),
  )
  it('that there are none of are seen to, in a demo looked into', () => {
    expect([tone('backup', made(null)), tone('backup', { ...made(null), demo: true })]).toEqual(['stop', 'wait'])
    expect(judge('backup', made(null))).toMatchObject({ todo: 'health.backupToDo', href: '/administration/backups' })
  })
  it('of which the last failed, or that stand beside what they are to save, are told', () => {
    const now = '2026-11-27T09:00:00.000Z'
    expect(tone('backup', made(now, { hasFailed: true }))).toBe('stop')
    expect(judge('backup', made(now, { isOnSameDisk: true }))).toMatchObject({
      tone: 'wait',
      said: { key: 'health.backupSameDisk' },
    })
  })
})

describe('mail', () => {
  it.each([
    [{ late: 1, refused: 1 }, 'stop', 'health.mailLate'],
    [{ late: 0, refused: 1 }, 'wait', 'health.mailRefused'],
    [{ late: 0, refused: 0 }, 'good', 'health.mailGoes'],
  ])('%j is %s', (mails, expected, key) =>
    expect(judge('mail', { mails })).toMatchObject({ tone: expected, said: { key } }),
  )
  it('that no server takes is looked into, however many wait', () => {
    expect(judge('mail', { ...measured({ hasMail: false }), mails: { late: 9, refused: 9 } })).toMatchObject({
      tone: 'wait',
      said: { key: 'health.mailNotSet' },
    })
  })
})

describe('the certificate', () => {
  const until = (day: string, isTrusted = true) =>
    measured({ certificate: { until: `${day}T12:00:00.000Z`, isTrusted } })
  it.each([
    ['2026-12-19', 'good'],
    ['2026-12-18', 'wait'],
    ['2026-12-05', 'wait'],
    ['2026-12-04', 'stop'],
    ['2026-11-27', 'stop'],
    ['2026-11-26', 'stop'],
  ])('that ends on %s is %s', (day, expected) => expect(tone('certificate', until(day))).toBe(expected))
  it('is told as over from the day after its last, and by whom it is not trusted', () => {
    expect(judge('certificate', until('2026-11-27')).said.key).toBe('health.certificateUntil')
    expect(judge('certificate', until('2026-11-26')).said.key).toBe('health.certificateOver')
    expect(judge('certificate', until('2027-06-01', false))).toMatchObject({
      tone: 'wait',
      said: { key: 'health.certificateUntrusted' },
    })
  })
  it('is of no matter without https, and looked into where the address does not answer', () => {
    const plain = { isHttps: false, isLoopback: true, hasProxy: false }
    expect(tone('certificate', measured({ address: plain, certificate: null }))).toBe('idle')
    expect(tone('certificate', measured({ certificate: null }))).toBe('wait')
  })
})

describe('the address', () => {
  it.each([
    [{ isHttps: false, isLoopback: true, hasProxy: false }, 'idle'],
    [{ isHttps: false, isLoopback: false, hasProxy: true }, 'stop'],
    [{ isHttps: true, isLoopback: false, hasProxy: false }, 'wait'],
    [{ isHttps: true, isLoopback: false, hasProxy: true }, 'good'],
  ])('%j is %s', (address, expected) => expect(tone('address', measured({ address }))).toBe(expected))
})

describe('clocks', () => {
  it.each([
    [5.4, 0, 'good', undefined],
    [5.6, 0, 'wait', 'health.clockWeb'],
    [0, -60, 'wait', 'health.clockWorker'],
    [-61, 60, 'stop', 'health.clockWeb'],
    [10, 10, 'wait', 'health.clockWeb'],
  ])('%d and %d seconds apart are %s', (web, worker, expected, who) => {
    const told = judge('clock', { clockAhead: web, ...measured({ clockAhead: worker }) })
    expect([told.tone, (told.said.values.who as { text: string } | undefined)?.text]).toEqual([expected, who])
  })
})

describe('versions', () => {
  const on = (day: string, database = 15) => judge('versions', { realDay: toDay(day), database })
  it('of PostgreSQL are looked into half a year before their end, and seen to after it', () => {
    expect(['2027-05-15', '2027-05-16', '2027-11-11', '2027-11-12'].map((day) => on(day).tone)).toEqual([
      'good',
      'wait',
      'wait',
      'stop',
    ])
    expect(on('2030-01-01', 19).tone).toBe('good')
  })
  it('of web and worker that differ are told', () => {
    expect(judge('versions', measured({ program: '0.9.0' }))).toMatchObject({
      tone: 'wait',
      said: { values: { program: '1.0.0', worker: '0.9.0' } },
    })
  })
})

describe('work, accounts and roles', () => {
  it('that failed or found something wrong lead to the list', () => {
    expect(judge('jobs', { jobs: { failed: 2, alarms: 1 } })).toMatchObject({
      tone: 'stop',
      said: { key: 'health.jobsFailed' },
      href: '/administration/jobs',
    })
    expect(tone('jobs', { jobs: { failed: 1, alarms: 0 } })).toBe('stop')
    expect(judge('jobs', { jobs: { failed: 0, alarms: 1 } })).toMatchObject({
      tone: 'stop',
      said: { key: 'health.jobsAlarm' },
    })
    expect(tone('worker', { workers: 0 })).toBe('stop')
  })
  it('name three, and say how many more', () => {
    const unused = ['Ani', 'Budi', 'Cici', 'Dedi', 'Eka'].map((name) => ({ name }))
    expect(judge('accounts', { unused })).toMatchObject({
      tone: 'wait',
      said: { values: { names: { names: ['Ani', 'Budi', 'Cici'] }, more: 2 } },
    })
    expect(judge('grants', { ending: unused.slice(0, 3) })).toMatchObject({
      tone: 'wait',
      said: { values: { more: 0 } },
    })
  })
  it('say after how many days an account counts as unused', () => {
    expect(judge('accounts', {}).said.values).toEqual({ days: 90 })
  })
  it('files that others read are seen to', () => expect(tone('files', measured({ openFiles: ['/a'] }))).toBe('stop'))
})

describe('a secret', () => {
  it.each([
    '',
    'short',
    'password1234',
    'change-me-change-me',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'Angkatan-Rahasia-2024',
    '123456789012',
  ])('“%s” is weak', (secret) => expect(isWeak(secret.replaceAll('change-me', 'changeme'))).toBe(true))
  it.each(['vK3n8Qz1LwT0', 'zyxwvuzyxwvu', 'empat kata yang jauh sekali'])('“%s” is not', (secret) =>
    expect(isWeak(secret)).toBe(false),
  )
  it('is named by its setting, never told; an address by its password', () => {
    const env = {
      NEXTAUTH_SECRET: 'changemechangemechangemechangeme',
      ANGKATAN_METRICS_TOKEN: 'vK3n8Qz1LwT0aaaa',
      DATABASE_URL: 'postgresql://app:app@127.0.0.1/angkatan',
      DATABASE_OWNER_URL: 'postgresql://mig@127.0.0.1/angkatan',
      DATABASE_WORKER_URL: 'postgresql://worker:vK3n8Qz1LwT0@127.0.0.1/angkatan',
      DATABASE_BACKUP_URL: 'postgresql://vK3n8Qz1LwT0:vK3n8Qz1LwT0@127.0.0.1/angkatan',
      PATH: 'password',
      ANGKATAN_SETUP_CODE: '',
      OTHER_URL: 'postgresql://app:app@127.0.0.1/angkatan',
    }
    expect(findWeakSecrets(env)).toEqual(['NEXTAUTH_SECRET', 'DATABASE_URL', 'DATABASE_BACKUP_URL'])
    expect(findWeakSecrets({ DATABASE_URL: 'postgresql://app:%zz@x/y' })).toEqual(['DATABASE_URL'])
    expect(findWeakSecrets({ DATABASE_URL: 'nonsense' })).toEqual([])
  })
})
