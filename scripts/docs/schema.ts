import { slices } from '../../lib/access/slices.ts'
import type { Wall } from '../walls.ts'
import { page, table } from './markdown.ts'

/** One file of prisma/schema: the slice it belongs to, and its text. */
export type SchemaFile = { slice: string; text: string }
type Field = { name: string; type: string; list: boolean; optional: boolean; relation: boolean }
type Model = { name: string; about: string; fields: Field[] }

/** Where a model's own comment says nothing. */
const plainly: Record<string, string> = {
  RundownItem: 'One line of the ceremony: when, what, who.',
  Theme: "What a programme's training is about, in both languages.",
  Score: 'The points of one assessor for one criterion, 1 to 5.',
}

/** How the model grows: what product.md names for later, and where it joins. */
const growth: [string, string, string][] = [
  [
    'Agreement (LoI, MoU, PKS)',
    'programmes',
    'table between Partner and Programme: kind, number, validity, funding; `draft → active → ended`, expiring and expired derived from its days',
  ],
  [
    'Endorsement in the app',
    'nominations',
    'append-only row per agency and delegation with the order it confirms; the letter number on Nomination stays for paper; who endorses follows the agency tree',
  ],
  [
    'Letters and their numbers',
    'letters (new, after organisation)',
    'Template, Letter, LetterNumber; a slice hands plain fields, the document is rendered by the cellar; Approval keeps the decree it already has',
  ],
  [
    'Checklist, kinds of paper',
    'documents, participants',
    'ChecklistItem per cohort and DocumentKind as rows instead of an enum; “ready” is derived, never stored',
  ],
  [
    'Passport number, NIK',
    'people',
    'a table of its own with encrypted values, a key id and a blind index for search; Person keeps kind and days',
  ],
  [
    'Dated employment rows',
    'people',
    'Employment (agency, post, grade, kind, from, to) under Person, whose columns become the current row; snapshots and participants already carry names as they were',
  ],
  [
    'Acceptance and release by the superior',
    'participants',
    'Acceptance with its day; silence lets the existing replacement move the reserve up',
  ],
  ["The sponsor's answers", 'participants', 'ledger rows under Participant: sent, came back, what the seat became'],
  [
    'Seats as a ledger',
    'delegations',
    'SeatMove (offered, accepted, returned, moved) under Delegation; its sum replaces `seats`, and the check `taken <= seats` stays',
  ],
  [
    'Working groups, attendance, pledge, incidents',
    'schedule, conduct',
    'rows under Cohort and Participant, append only where they are evidence',
  ],
  [
    'Action plan, dissemination, evaluation, certificate',
    'followup (new, after conduct)',
    'rows under Participant with due days at 30, 90 and 180, confirmed by the agency head; evidence is a Document of another kind',
  ],
  [
    'Notifications and nudges',
    'notifications (new, after organisation)',
    'outbox row enqueued in the transaction of the move; sent by a job of pg-boss',
  ],
  [
    'Further signers in order',
    'approvals',
    'Signature under Approval with a place in the order; the hash binds them all',
  ],
  [
    'Costs planned and spent',
    'departures',
    'CostItem per delegation, leg and person: item, payer, integers of the smallest unit',
  ],
  [
    'Imported lists of past cohorts',
    'participants',
    'participants of an old cohort replace `recordedCount` of its delegation; until then it adds to the participants counted',
  ],
  ['Retention', 'cellar', 'rule rows and a job; what it deletes leaves a trail row without personal values'],
]

/** docs/schema.md: every table by slice: what it is, what it hangs on, whose its rows are, who sees them, and what comes. */
export function writeSchema(files: readonly SchemaFile[], walls: readonly Wall[]) {
  const policies = policiesOf(walls)
  const order = ['base', 'platform', ...slices]
  const parts = files
    .map(({ slice, text }) => ({ slice, models: modelsOf(text) }))
    .filter(({ models }) => models.length > 0)
    .toSorted((a, b) => order.indexOf(a.slice) - order.indexOf(b.slice))
  return page(
    'The tables',
    'One file of `prisma/schema` for each slice. Every scoped row carries the government that owns it, set by the server; keys that cross are composite (`id` + government), because foreign keys look past row-level security. Which rows a request sees, the policies of `prisma/walls` say; what the web process may do at all, `prisma/rights.sql`.',
    ...parts.map(
      ({ slice, models }) =>
        `## ${slice}\n\n${table(
          ['table', 'what it is', 'hangs on', 'owner', 'policies'],
          models.map((model) => rowOf(model, policies)),
        )}`,
    ),
    '## How it will grow',
    'Room is left for all of this: new tables hang on rows that are there, and nothing that exists has to be rewritten.',
    table(['what comes', 'slice', 'how it joins'], growth),
  )
}

const rowOf = ({ name, about, fields }: Model, policies: Map<string, string[]>) => [
  `**${name}**`,
  about || plainly[name] || '',
  fields
    .filter(({ relation, list }) => relation && !list)
    .map(({ type, optional }) => type + (optional ? '?' : ''))
    .join(', '),
  scopeOf(fields),
  (policies.get(name) ?? []).map((policy) => policy.replaceAll('_', ' ')).join(', '),
]

/** The column by which row-level security knows whose a row is. */
function scopeOf(fields: readonly Field[]) {
  const names = fields.map(({ name }) => name)
  const scopes = ['hostId', 'governmentId', 'userId', 'actorId'].filter((name) => names.includes(name))
  return scopes.length === 0 ? 'the installation' : `\`${scopes.slice(0, 2).join('`, `')}\``
}

/**
 * The names of each table's policies, as its file says them; the owner's, which every table has, is not among them.
 * @internal its test reads walls that no file has
 */
export function policiesOf(walls: readonly Pick<Wall, 'kind' | 'name' | 'table'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { kind, name, table } of walls)
    if (kind === 'policy' && table) found.set(table, [...(found.get(table) ?? []), name])
  return found
}

/**
 * The models of a schema's text with their comments and fields.
 * @internal its test reads a schema of its own
 */
export function modelsOf(text: string): Model[] {
  const known = new Set([...text.matchAll(/^enum (\w+)/gm)].map(([, name]) => name!))
  return [...text.matchAll(/((?:^\/\/\/ .*\n)*)^(?:model|view) (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, about, name, body]) => ({
      name: name!,
      about: about!.replaceAll(/^\/\/\/ /gm, '').trim(),
      fields: [...body!.matchAll(/^ {2}(\w+) +([A-Z]\w*)(\[\])?(\?)?(.*)$/gm)].map(
        ([, field, type, list, optional, rest]) => ({
          name: field!,
          type: type!,
          list: Boolean(list),
          optional: Boolean(optional),
          relation: !known.has(type!) && rest!.includes('@relation'),
        }),
      ),
    }),
  )
}
