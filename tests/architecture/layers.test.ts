import { describe } from 'vitest'
import { type Slice, slices } from '@/lib/access/slices'
import { isIn, markOf, type Source } from './house'
import { houseRule } from './house-rule'
import { circlesIn, type Import, importsOf, moduleOf, wrongImports } from './imports'
import { impureRules } from './rules-files'

const isSlice = (name: string | undefined): name is Slice => slices.includes(name as Slice)
const isOfActions = (name: string) => /(^|-)actions$/.test(name)
/** Room and file of a path inside a slice: lib/cohorts/queries -> lib, cohorts, queries. */
const addressOf = (path: string) => {
  const [room, slice, ...rest] = path.split('/')
  return { room, slice, file: rest.join('/').replace(/\.tsx?$/, '') }
}

/** What the framework asks for outside of any door: next-auth's own callbacks, and whether the database answers. */
const withoutDoor = ['lib/accounts/auth-options.ts', 'app/api/health/route.ts', 'app/api/health/ready/route.ts']

function lateImports(sources: readonly Source[]) {
  return sources
    .filter(({ path }) => isIn(path, 'lib', 'components') && isSlice(addressOf(path).slice))
    .flatMap(importsOf)
    .filter(({ from, of }) => {
      const [own, other] = [addressOf(from).slice, addressOf(of).slice]
      if (!isIn(of, 'lib', 'components') || !isSlice(own) || !isSlice(other) || own === other) return false
      return slices.indexOf(other) > slices.indexOf(own)
    })
    .map(({ from, of }) => `${from} imports ${of}: a slice knows only those before it`)
}

/** What a component may run of what stays on the server: the texts in the language of the request. */
const textsOfRequest = 'lib/i18n/server'

function componentImports(sources: readonly Source[]) {
  const onServer = new Set(
    sources.filter((source) => markOf(source) === 'server-only').map(({ path }) => moduleOf(path)),
  )
  return [
    ...wrongImports(
      sources,
      (path) => isIn(path, 'components'),
      ({ of, typeOnly }) => !typeOnly && onServer.has(of) && of !== textsOfRequest,
      'only its types: it stays on the server',
    ),
    ...wrongImports(
      sources,
      (path) => isIn(path, 'components'),
      ({ of, typeOnly }) =>
        !typeOnly &&
        (isIn(of, 'lib/platform/doors', 'lib/platform/settings', 'lib/platform/prisma') || of === 'server-only'),
      'a component renders what it is handed',
    ),
  ]
}

function cellarImports(sources: readonly Source[]) {
  const knowsSlice = (of: string) => /^(?:lib|components)\//.test(of) && isSlice(addressOf(of).slice)
  const isJoin = (from: string, of: string) => from === 'lib/i18n/catalogue.ts' && addressOf(of).file === 'messages'
  return wrongImports(
    sources,
    (path) => isIn(path, 'lib/platform', 'lib/access', 'lib/i18n'),
    ({ from, of }) => knowsSlice(of) && !isJoin(from, of),
    'the cellar carries the slices and knows none',
  )
}

/** The page door alone draws: the frame around a page (docs/decisions/0009). */
const drawsFrame = ({ from, of }: Import) => from === 'lib/platform/doors/page.tsx' && isIn(of, 'components/frame')

describe('who may know whom', () => {
  houseRule('Nothing imports app, and app imports components and lib', {
    check: (sources) => [
      ...wrongImports(
        sources,
        (path) => !isIn(path, 'app', 'tests', 'bench'),
        ({ of }) => isIn(of, 'app'),
        'app is only addresses',
      ),
      ...wrongImports(
        sources,
        (path) => isIn(path, 'app'),
        ({ of }) => isIn(of, 'prisma', 'scripts', 'bench', 'proxy'),
        'app imports components and lib',
      ),
    ],
    broken: [
      { 'lib/cohorts/queries.ts': "import { x } from '@/app/page'" },
      { 'components/ui/card.tsx': "import Page from '../../app/page'" },
      { 'app/page.tsx': "import { demoPassword } from '@/prisma/demo/accounts'" },
    ],
    kept: { 'app/page.tsx': "import { Card } from '@/components/ui/card'\nimport { x } from '@/lib/desk/queries'" },
  })

  houseRule('Components of ui know no slice, no text and no rule', {
    check: (sources) =>
      wrongImports(
        sources,
        (path) => isIn(path, 'components/ui'),
        ({ of }) => isIn(of, 'lib', 'components') && !isIn(of, 'components/ui'),
        'no domain word in here',
      ),
    broken: [
      { 'components/ui/badge.tsx': "import type { CohortState } from '@/lib/cohorts/rules'" },
      { 'components/ui/badge.tsx': "import { Field } from '../form/field'" },
    ],
    kept: { 'components/ui/badge.tsx': "import { Icon } from './icon'\nimport Link from 'next/link'" },
  })

  houseRule('Components of form know ui, texts and the state of a form', {
    check: (sources) =>
      wrongImports(
        sources,
        (path) => isIn(path, 'components/form'),
        ({ of }) =>
          isIn(of, 'lib', 'components') &&
          !isIn(of, 'components/ui', 'components/form', 'lib/i18n', 'lib/platform/form-state', 'lib/platform/ids'),
        'a form knows no slice',
      ),
    broken: [{ 'components/form/field.tsx': "import { cohortInput } from '@/lib/cohorts/schema'" }],
    kept: { 'components/form/field.tsx': "import { idle } from '@/lib/platform/form-state'" },
  })

  houseRule('The frame around a page knows ui, form, texts, access and accounts', {
    check: (sources) =>
      wrongImports(
        sources,
        (path) => isIn(path, 'components/frame'),
        ({ of, typeOnly }) =>
          isIn(of, 'lib', 'components') &&
          !isIn(
            of,
            'components/ui',
            'components/form',
            'components/frame',
            'components/accounts',
            'lib/i18n',
            'lib/access',
            'lib/accounts',
          ) &&
          !(typeOnly && isIn(of, 'lib/platform')),
        'a frame knows no other slice',
      ),
    broken: [{ 'components/frame/header.tsx': "import { findCohort } from '@/lib/cohorts/queries'" }],
    kept: {
      'components/frame/header.tsx':
        "import type { Day } from '@/lib/platform/dates'\nimport { signOut } from '@/lib/accounts/actions'",
    },
  })

  houseRule('Components take only types from what stays on the server', {
    check: componentImports,
    broken: [
      {
        'components/cohorts/list.tsx': "import { listCohorts } from '@/lib/cohorts/any-name'",
        'lib/cohorts/any-name.ts': "import 'server-only'",
      },
      {
        'components/cohorts/list.tsx': "import { type Row, listLegs } from '@/lib/departures/leg-queries'",
        'lib/departures/leg-queries.ts': "// legs\nimport 'server-only'",
      },
      { 'components/ui/list.tsx': "import { settings } from '@/lib/platform/settings'" },
      { 'components/cohorts/list.tsx': "import 'server-only'" },
    ],
    kept: {
      'components/cohorts/list.tsx':
        "import type { Row } from '@/lib/cohorts/queries'\nimport { type Row } from '@/lib/cohorts/queries'\nimport { openCohort } from '@/lib/cohorts/actions'",
      'lib/cohorts/queries.ts': "import 'server-only'",
      'lib/cohorts/actions.ts': "'use server'",
    },
  })

  houseRule('A file of lib that does not say where it runs is a file of rules: no framework, database or system', {
    check: impureRules,
    broken: [
      { 'lib/cohorts/seats.ts': "import { cache } from 'react'" },
      { 'lib/cohorts/schema.ts': "import { createHash } from 'node:crypto'" },
      { 'lib/people/names.ts': "import something from 'a-new-library'" },
      {
        'lib/cohorts/phase.ts': "import { findCohort } from './queries'",
        'lib/cohorts/queries.ts': "import 'server-only'",
      },
      { 'lib/cohorts/phase.ts': "import { openCohort } from './actions'", 'lib/cohorts/actions.ts': "'use server'" },
      { 'lib/cohorts/phase.ts': "import { settings } from '../platform/settings'", 'lib/platform/settings.ts': '' },
      { 'lib/cohorts/phase.ts': "import { CohortState } from '@/lib/platform/prisma/enums'" },
      { 'lib/cohorts/phase.ts': "import { Card } from '@/components/ui/card'", 'components/ui/card.tsx': '' },
      { 'lib/cohorts/phase.ts': 'export const isDemo = process.env.DEMO' },
      { 'lib/cohorts/phase.ts': 'export const ask = () => fetch(address)' },
    ],
    kept: {
      'lib/cohorts/phase.ts':
        "// fetch(x)\nimport { z } from 'zod'\nimport type { Prisma } from '@/lib/platform/prisma/client'\nimport { dayOf } from './days'\nconst x = row.document.id",
      'lib/cohorts/days.ts': '',
      'lib/cohorts/queries.ts': "import 'server-only'\nimport { cache } from 'react'\nfetch(x)",
    },
  })

  houseRule('A slice knows only the slices before it', {
    check: lateImports,
    broken: [
      { 'lib/people/queries.ts': "import { visibleTo } from '@/lib/cohorts/queries'" },
      { 'components/cohorts/card.tsx': "import type { Leg } from '@/lib/departures/legs'" },
      { 'lib/cohorts/queries.ts': "import { x } from '../desk/queries'" },
    ],
    kept: { 'lib/cohorts/queries.ts': "import { visibleTo } from '@/lib/people/queries'\nimport { x } from './rules'" },
  })

  houseRule("A slice never uses another's actions", {
    check: (sources) =>
      wrongImports(
        sources,
        (path) => isIn(path, 'lib'),
        ({ from, of }) =>
          of.startsWith('lib/') && isOfActions(addressOf(of).file) && addressOf(from).slice !== addressOf(of).slice,
        'an action is a door for people, not for slices',
      ),
    broken: [
      { 'lib/departures/work.ts': "import { openCohort } from '@/lib/cohorts/actions'" },
      { 'lib/desk/work.ts': "import { x } from '../cohorts/delegation-actions'" },
    ],
    kept: { 'lib/cohorts/move.ts': "import { openCohort } from './actions'" },
  })

  houseRule('The cellar, the matrix and the language know no slice', {
    check: cellarImports,
    broken: [
      { 'lib/platform/trail.ts': "import { cohortLifecycle } from '@/lib/cohorts/rules'" },
      { 'lib/i18n/format.ts': "import { phases } from '@/lib/cohorts/phase'" },
    ],
    kept: { 'lib/i18n/catalogue.ts': "import { messages } from '@/lib/cohorts/messages'" },
  })

  houseRule('Nothing of lib knows what is drawn, but for the page door and its frame', {
    check: (sources) =>
      wrongImports(
        sources,
        (path) => isIn(path, 'lib'),
        (one) => isIn(one.of, 'components') && !drawsFrame(one),
        'components know lib, and lib none of them',
      ),
    broken: [
      { 'lib/grants/search-actions.ts': "import { addressWith } from '@/components/ui/address'" },
      { 'lib/cohorts/queries.ts': "import type { Row } from '../../components/cohorts/cohort-table'" },
      { 'lib/platform/doors/page.tsx': "import { Card } from '@/components/ui/card'" },
      { 'lib/platform/doors/action.ts': "import { PageFrame } from '@/components/frame/page-frame'" },
    ],
    kept: { 'lib/platform/doors/page.tsx': "import { PageFrame } from '@/components/frame/page-frame'" },
  })

  houseRule('No two files need each other, by whatever way round, and be it for types', {
    check: (sources) =>
      circlesIn(sources.filter(({ path }) => !path.endsWith('.css'))).map((circle) => circle.join(' <-> ')),
    broken: [
      { 'lib/a/x.ts': "import { y } from './y'", 'lib/a/y.ts': "import type { X } from './x'" },
      { 'lib/a/x.ts': "import { x } from './x'" },
      {
        'lib/a/x.ts': "export * from '@/lib/b/y'",
        'lib/b/y.ts': "import { z } from './z'",
        'lib/b/z.ts': "const x = await import('../a/x')",
      },
      { 'prisma/demo/x.ts': "import { y } from './y.ts'", 'prisma/demo/y.ts': "import type { X } from './x.ts'" },
    ],
    kept: {
      'lib/a/x.ts': "import { y } from './y'\nimport { z } from './z'",
      'lib/a/y.ts': "import { z } from './z'",
      'lib/a/z.ts': "import { x } from 'x'",
    },
  })

  houseRule('Nothing but a test imports tests', {
    check: (sources) =>
      wrongImports(
        sources,
        (path) => !isIn(path, 'tests', 'e2e'),
        ({ of }) => isIn(of, 'tests', 'e2e'),
        'the program stands without its tests',
      ),
    broken: [
      { 'lib/cohorts/work.ts': "import { owner } from '@/tests/support/acting'" },
      { 'scripts/x.ts': "import { signIn } from '../e2e/support/people.ts'" },
    ],
    kept: { 'tests/cohorts/x.test.ts': "import { owner } from '@/tests/support/acting'" },
  })

  houseRule('Only the cellar, the demo and tests hold a client that writes, and only doors begin a request', {
    check: (sources) => [
      ...wrongImports(
        sources,
        (path) => isIn(path, 'app', 'components', 'lib') && !isIn(path, 'lib/platform'),
        ({ of, typeOnly }) =>
          !typeOnly &&
          (/^@prisma\//.test(of) || of === 'pg' || isIn(of, 'lib/platform/prisma') || of === 'lib/platform/db'),
        'the writing client stays in the cellar',
      ),
      ...wrongImports(
        sources,
        (path) => isIn(path, 'app', 'components', 'lib') && !isIn(path, 'lib/platform', ...withoutDoor),
        ({ of, typeOnly }) => !typeOnly && (of === 'lib/platform/doors/transaction' || of === 'lib/platform/trail'),
        'a door begins the request and writes the trail',
      ),
    ],
    broken: [
      { 'lib/cohorts/queries.ts': "import { db } from '@/lib/platform/db'" },
      { 'app/page.tsx': "import { PrismaClient } from '@/lib/platform/prisma/client'" },
      { 'lib/cohorts/work.ts': "import { inRequest } from '@/lib/platform/doors/transaction'" },
    ],
    kept: { 'lib/cohorts/queries.ts': "import type { Read } from '@/lib/platform/db'" },
  })

  houseRule('The desk joins what waits in every slice', {
    check: (sources) => {
      const desk = sources.find(({ path }) => path === 'lib/desk/sources.ts')
      const joined = desk ? importsOf(desk).map(({ of }) => of) : []
      return sources
        .map(({ path }) => path)
        .filter((path) => /^lib\/[\w-]+\/waiting\.ts$/.test(path) && !isIn(path, 'lib/platform', 'lib/desk'))
        .filter((path) => !joined.includes(path.replace('.ts', '')))
        .map((path) => `${path} is left out of lib/desk/sources.ts`)
    },
    broken: [
      { 'lib/cohorts/waiting.ts': '', 'lib/desk/sources.ts': "import { listWaiting } from '@/lib/people/waiting'" },
    ],
    kept: {
      'lib/cohorts/waiting.ts': '',
      'lib/desk/sources.ts': "import { listWaiting } from '@/lib/cohorts/waiting'",
    },
  })
})
