import { describe } from 'vitest'
import { isWeb } from './house'
import { ban, houseRule } from './house-rule'

/** Who reads a clock of its own, and why. */
const readsClock: Record<string, string> = {
  'lib/platform/client-clock.ts': "goes on in the browser from the server's time",
  'lib/platform/files.ts': 'the age of a file that was left is one of the real clock',
  'lib/health/clock.ts': "how far this process' clock stands from the database's",
  'lib/platform/progress.ts': 'how often a job tells how far it is, of which nobody reads the time',
  'lib/platform/backup/make.ts': 'when a backup was made, by the real clock, whatever the demo shows',
  'lib/platform/backup/ledger.ts': 'the same of one that was taken away',
  'lib/platform/backup/running.ts': 'whether who makes one still lives',
  'lib/platform/backup/facts.ts': 'the moment of the snapshot itself, by the database',
  'lib/backups/queries.ts': "how far the demo's clock stands from the real one",
  'lib/accounts/actions.ts': "how far the demo's clock stands from the real one",
  'lib/grants/work.ts': 'a secret to activate an account lives by the real clock, as sessions do',
}
/** Who rolls dice, and why. */
const rollsDice: Record<string, string> = {
  'lib/platform/ids.ts': 'ids of rows and forms, for everybody else',
  'lib/platform/session.ts': 'the secret that a session goes by',
  'lib/platform/files.ts': 'names under which files are stored',
  'lib/platform/backup/make.ts': 'the name of a backup, of which two may be made in a minute',
  'lib/platform/doors/transaction.ts': 'how long to wait before trying again',
  'proxy.ts': 'the nonce of the content policy',
}

describe('time and chance', () => {
  houseRule('Nothing but a few named files reads a clock: the door hands the time down', {
    check: ban(
      (path) => isWeb(path) && !readsClock[path],
      /(?<![.\w])Date\(\s*(?:undefined\s*)?\)|\bnew Date\b(?!\s*\()|\bDate\.now\b|\bTemporal\.Now\b|\bperformance\.(?:now|timeOrigin)\b|\bhrtime\b|\b(?:now|(?:clock|statement|transaction)_timestamp|timeofday)\(\s*\)|\b(?:current|local)_?(?:timestamp|date|time)\b(?=[\s,;)`]|$)/gi,
      'the time comes from the door',
    ),
    broken: [
      { 'lib/cohorts/rules.ts': 'const today = new Date()' },
      { 'lib/cohorts/rules.ts': 'const today = new Date' },
      { 'lib/cohorts/rules.ts': 'const today = Date()' },
      { 'lib/cohorts/rules.ts': 'const today = new Date(undefined)' },
      { 'lib/platform/trail.ts': 'const at = new Date()' },
      { 'components/ui/clock.tsx': 'const x = Date.now()' },
      { 'lib/people/work.ts': 'const x = Temporal.Now.instant()' },
      { 'lib/people/work.ts': 'const x = performance.now()' },
      { 'lib/people/work.ts': 'tx.$executeRaw`update "Person" set "at" = now()`' },
      { 'lib/people/queries.ts': 'tx.$queryRaw`select 1 where "at" < current_timestamp`' },
      { 'lib/people/queries.ts': 'tx.$queryRaw`select CURRENT_DATE`' },
      { 'lib/people/queries.ts': 'tx.$queryRaw`select clock_timestamp(), localtimestamp`' },
    ],
    kept: {
      'lib/platform/client-clock.ts': 'performance.now()',
      'lib/cohorts/rules.ts':
        'new Date(now) // new Date()\nconst then: Date = toDate()\nnew Date(Date.UTC(2024, 1, 1))',
    },
  })

  houseRule('Nothing but a few named files rolls dice', {
    check: ban(
      (path) => isWeb(path) && !rollsDice[path],
      /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\brandom(?:Bytes|Int|Fill)\b/g,
      'chance comes from the cellar',
    ),
    broken: [
      { 'lib/people/work.ts': 'const x = Math.random()' },
      { 'lib/people/work.ts': 'const id = crypto.randomUUID()' },
      { 'lib/platform/trail.ts': "import { randomBytes } from 'node:crypto'" },
    ],
    kept: { 'lib/platform/ids.ts': 'crypto.randomUUID()', 'lib/people/work.ts': 'const id = newKey()' },
  })

  houseRule('No time is written or read in the zone or the language that the machine happens to have', {
    check: (sources) => [
      ...ban(
        isWeb,
        /\.toLocale(?:Date|Time)?String\(|\.to(?:Date|Time)String\(|\.(?:get|set)(?:Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)\(/g,
        'says nothing of the zone',
      )(sources),
      ...ban(isWeb, /\bDateTimeFormat\((?![^;]*\btimeZone\b)/g, 'says nothing of the zone')(sources),
    ],
    broken: [
      { 'components/cohorts/x.tsx': 'at.toLocaleDateString()' },
      { 'lib/cohorts/x.ts': "at.toLocaleString('id', { timeZone: zone })" },
      { 'lib/cohorts/x.ts': 'at.getHours()' },
      { 'lib/cohorts/x.ts': 'at.toDateString()' },
      { 'lib/i18n/format.ts': "new Intl.DateTimeFormat('id', { month: 'long' })" },
      { 'lib/i18n/format.ts': 'Intl.DateTimeFormat().resolvedOptions()' },
    ],
    kept: {
      'lib/i18n/format.ts': "new Intl.DateTimeFormat('id', { month: 'long', timeZone: 'UTC' })\nat.getUTCHours()",
    },
  })
})
