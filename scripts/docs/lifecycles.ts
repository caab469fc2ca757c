import { page, table, words } from './markdown.ts'

type Move = {
  from: readonly string[]
  /** Left out where the state stays as it is. */
  to?: string
  permission: string
  reason?: string
  unless?: (...facts: never[]) => unknown
}
/** One noun's table of moves, and the file that it stands in. */
export type Lifecycle = { noun: string; file: string; moves: Record<string, Move> }

/** docs/lifecycles.md: every noun's states and the moves between them. */
export function writeLifecycles(lifecycles: readonly Lifecycle[], textOf: (key: string) => string | null) {
  return page(
    'How things live',
    'A state changes only through a move of these tables, by whoever holds its permission ([who may do what](permissions.md)), and every move leaves a row in the trail. “Refused with” is what the guard can answer, in the words that the user reads.',
    ...lifecycles.toSorted((a, b) => a.noun.localeCompare(b.noun)).map((one) => section(one, textOf)),
  )
}

function section({ noun, file, moves }: Lifecycle, textOf: (key: string) => string | null) {
  const rows = Object.entries(moves).map(([verb, { from, to, permission, reason, unless }]) => [
    `**${words(verb)}**`,
    from.map(words).join(', '),
    to ? words(to) : 'the same',
    `\`${permission}\``,
    reason ? 'yes' : '',
    unless ? refusalsOf(unless, textOf) : '',
  ])
  return [
    `## ${noun[0]!.toUpperCase()}${noun.slice(1)}`,
    `From \`${file}\`.`,
    table(['move', 'from', 'to', 'permission', 'reason wanted', 'refused with'], rows),
    `\`\`\`mermaid\n${diagram(moves)}\n\`\`\``,
  ].join('\n\n')
}

/** A guard by its name, and the texts that it can refuse with. */
function refusalsOf(guard: (...facts: never[]) => unknown, textOf: (key: string) => string | null) {
  const keys = new Set([...guard.toString().matchAll(/['"]([a-z]\w*\.\w+)['"]/gi)].map(([, key]) => key!))
  const texts = [...keys].map(textOf).filter((text) => text !== null)
  const name = guard.name === 'unless' || guard.name === '' ? null : `${guard.name}: `
  return `${name ?? ''}${texts.join(' · ')}`.replace(/: $/, '') || 'what is still lacking'
}

function diagram(moves: Record<string, Move>) {
  const arrows = Object.entries(moves).flatMap(([verb, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to ?? state}: ${words(verb)}`),
  )
  return ['stateDiagram-v2', ...arrows].join('\n')
}
