import { describe } from 'vitest'
import { slices } from '@/lib/access/slices'
import { isIn, isProgram, placesOf, isWeb as web } from './house'
import { ban, houseRule } from './house-rule'

const screens = (path: string) => isIn(path, 'app', 'components')

/** Doors that begin a request or a job, the clock that looks at lists as each sees their own, and the start, which asks whose right that is. */
const beginsThings = [
  'lib/platform/doors/transaction.ts',
  'lib/platform/doors/job.ts',
  'lib/platform/as-each.ts',
  'lib/platform/boot.ts',
]

describe('what nowhere stands', () => {
  houseRule('Only the database sets its scope, and only doors ask it to', {
    check: ban(
      (path) => web(path) && !beginsThings.includes(path),
      /\bset_config\b|\bbegin_request\b|\bbegin_(?:job|clockwork)\b|\btake_scope\b|set_local_role|\bset (?:local )?role\b|\bset session\b/gi,
      'the scope is set by begin_request and begin_job alone',
    ),
    broken: [
      { 'lib/cohorts/queries.ts': "tx.$queryRaw`select set_config('app.user', $1, true)`" },
      { 'lib/cohorts/work.ts': 'tx.$queryRaw`select begin_request($1, false)`' },
      { 'lib/cohorts/jobs.ts': 'tx.$queryRaw`select begin_job($1)`' },
    ],
    kept: { 'lib/platform/doors/transaction.ts': 'tx.$queryRaw`select begin_request($1, false)`' },
  })

  houseRule('No SQL is put together from texts', {
    check: ban(
      (path) => web(path) || isIn(path, 'prisma'),
      /\$queryRawUnsafe|\$executeRawUnsafe|\bPrisma\.raw\b|\braw\(/g,
      'a text becomes SQL',
    ),
    broken: [
      { 'lib/cohorts/queries.ts': 'tx.$queryRawUnsafe(`select $1`)' },
      { 'lib/cohorts/work.ts': 'tx.$executeRawUnsafe(x)' },
      { 'lib/cohorts/work.ts': 'const part = Prisma.raw(x)' },
    ],
    kept: { 'lib/cohorts/work.ts': 'tx.$executeRaw`select 1`' },
  })

  houseRule('Typed text is looked for as letters: a percent sign or a low line stands for nothing else', {
    check: ban(
      (path) => isIn(path, 'lib') && path !== 'lib/people/named.ts',
      /\b(?:contains|startsWith|endsWith): (?!asLetters\(|['`])/g,
      'the database reads a pattern in what was typed',
    ),
    broken: [
      { 'lib/people/list.ts': 'where: { nameFold: { contains: foldName(q) } }' },
      { 'lib/people/queries.ts': 'where: { nip: { startsWith: typed } }' },
    ],
    kept: { 'lib/trail/queries.ts': "{ action: { endsWith: '.download' } }, { post: { contains: asLetters(q) } }" },
  })

  houseRule('Raw SQL of a slice stands in its work and queries', {
    check: ban(
      (path) => isIn(path, 'app', 'components'),
      /\$(?:queryRaw|executeRaw)\b/g,
      'a page or component speaks SQL',
    ),
    broken: [{ 'app/(office)/page.tsx': 'tx.$queryRaw`select 1`' }],
  })

  houseRule('Nothing is run or drawn from a text', {
    check: ban(
      web,
      /\bdangerouslySetInnerHTML\b|\beval\(|\bnew Function\(|\bchild_process\b|\.innerHTML\b|\bdocument\.write\b/g,
      'a text becomes program or markup',
    ),
    broken: [
      { 'components/ui/card.tsx': '<p dangerouslySetInnerHTML={{ __html: x }} />' },
      { 'lib/people/work.ts': 'eval(x)' },
      { 'lib/people/work.ts': "import { exec } from 'node:child_process'" },
    ],
  })

  // A tap of the roll call waits in a queue of its own, which keeps what is not answered.
  houseRule('A form is sent in one way, which keeps it as it is when no answer comes', {
    check: ban(
      (path) =>
        screens(path) &&
        !['components/form/use-sending.ts', 'components/form/plain-form.tsx'].includes(path) &&
        !/^components\/departures\/(?:roll-call-board|mark-form)\.tsx$/.test(path),
      /\buseActionState\(|<form\b[^>]*\baction=\{(?!(?:`|to\}|action\} method="get"))/g,
      'use Form, MoveButton or PlainForm',
    ),
    broken: [
      { 'components/people/x.tsx': '<form className="row" action={searchPeople}>' },
      { 'components/people/x.tsx': 'const [state, send] = useActionState(action, idle)' },
    ],
    kept: {
      'components/people/x.tsx': '<form action="/people"><PlainForm action={find}>',
    },
  })

  houseRule('No field cuts what is pasted: it counts, and the server says what is too long', {
    check: ban(screens, /<(?:textarea|input)\b(?:[^>]|=>)*?\bmaxLength=/g, 'the browser would cut without a word'),
    broken: [
      { 'components/form/x.tsx': '<textarea rows={4} maxLength={most} />' },
      { 'components/people/x.tsx': '<input\n  onInput={() => count()}\n  name="q"\n  maxLength={80}\n/>' },
    ],
    kept: { 'components/people/x.tsx': '<input name="q" />\n<Field name="name" maxLength={100} />' },
  })

  houseRule('No style is written in markup: the content policy would refuse it', {
    check: ban(screens, /\sstyle=/g, 'inline style'),
    broken: [{ 'components/ui/card.tsx': '<p style={{ width: 3 }} />' }],
    kept: { 'components/ui/card.tsx': '<p className="style" data-style={1} />' },
  })

  // The guard at the start speaks before there is a log, and to whoever started the program.
  houseRule('Nothing is written to the console: what is worth keeping goes to the log, which leaves secrets out', {
    check: ban(
      (path) => web(path) && path !== 'lib/platform/boot-guard.ts',
      /\bconsole\.\w+|\bprocess\.std(?:out|err)\b/g,
      'written to the console',
    ),
    broken: [
      { 'lib/accounts/actions.ts': 'console.log(input.password)' },
      { 'components/ui/card.tsx': 'console.error(x)' },
    ],
  })

  houseRule('No person stands in the log', {
    check: ban(
      web,
      /\blog\(\)\s*\.\w+\([^)]*\b(?:password|nip|email|phone|passport|secret|token|values|input)\b[^)]*\)/g,
      'a value of a person in the log',
    ),
    broken: [
      { 'lib/people/work.ts': "log().info({ nip: person.nip }, 'saved')" },
      { 'lib/accounts/actions.ts': "log().warn({ input }, 'wrong')" },
    ],
    kept: { 'lib/people/work.ts': "log().warn({ err: { name } }, 'database overloaded')" },
  })

  houseRule('No enum, no namespace, no any left standing by a comment', {
    check: ban(
      (path) => isIn(path, 'app', 'components', 'lib'),
      /^(?:export )?(?:const )?enum \w|^(?:export )?namespace \w|@ts-(?:ignore|nocheck)|@ts-expect-error/gm,
      'not erasable, or a type silenced',
    ),
    broken: [
      { 'lib/x/rules.ts': 'export enum State { a }' },
      { 'lib/x/rules.ts': 'const a = 1 as never // fine\n;(x as { "@ts-ignore": 1 })' },
    ],
  })
})

describe('names and places', () => {
  const known: Record<string, readonly string[]> = {
    lib: [...slices, 'access', 'platform', 'i18n'],
    components: [...slices, 'ui', 'form', 'frame'],
    tests: [
      ...slices,
      'access',
      'platform',
      'i18n',
      'architecture',
      'matrix',
      'changed',
      'mutants',
      'support',
      'walls',
      'components',
    ],
    e2e: [...slices, 'house', 'journeys', 'platform', 'refusals', 'support'],
    app: ['(office)', '(participant)', '(public)', 'api', 'styles', 'sign-in', 'begin', 'activate', 'account'],
  }
  houseRule('A folder is a slice, or one of the few that are named', {
    check: (sources) => [
      ...new Set(
        sources.flatMap(({ path }) => {
          const [room = '', folder = '', ...rest] = path.split('/')
          return known[room] && rest.length > 0 && !known[room].includes(folder)
            ? [`${room}/${folder} is no slice`]
            : []
        }),
      ),
    ],
    broken: [
      { 'lib/helpers/x.ts': '' },
      { 'components/common/x.tsx': '' },
      { 'tests/misc/x.test.ts': '' },
      { 'app/(admin)/x/page.tsx': '' },
    ],
    kept: { 'lib/cohorts/rules.ts': '', 'app/layout.tsx': '' },
  })

  const empty = /^(?:utils?|helpers?|misc|common|manager|data|info|new|v2|index|types|constants|shared)$/
  houseRule('Files are named in kebab-case after something of the domain, and none is a barrel', {
    check: (sources) =>
      sources.filter(isProgram).flatMap(({ path }) => {
        const name = path
          .split('/')
          .at(-1)!
          .replace(/\.tsx?$/, '')
          .replace(/\.test$/, '')
        if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) return [`${path}: not kebab-case`]
        return empty.test(name) ? [`${path}: a name that says nothing`] : []
      }),
    broken: [
      { 'lib/cohorts/utils.ts': '' },
      { 'components/ui/index.ts': '' },
      { 'components/ui/HBars.tsx': '' },
      { 'lib/cohorts/cohort_rules.ts': '' },
    ],
  })

  houseRule('Scripts run on plain Node: their imports name the file with its ending', {
    check: (sources) =>
      sources
        .filter(({ path }) => isIn(path, 'scripts') && path.endsWith('.ts'))
        .flatMap((source) =>
          placesOf(source, /from '(?:@\/[^']+|\.[^']*(?<!\.(?:ts|js|json)))'/g, 'plain Node does not find'),
        ),
    broken: [
      { 'scripts/x.ts': "import { y } from '@/lib/platform/settings'" },
      { 'scripts/x.ts': "import { y } from './ids'" },
    ],
    kept: { 'scripts/x.ts': "import { y } from './ids.ts'\nimport pg from 'pg'" },
  })
})
