import { page, table, words } from './markdown.ts'

type Guard = (...facts: never[]) => unknown
type Move = {
  from: readonly string[]
  /** Left out where the state stays as it is. */
  to?: string
  permission?: string | readonly string[]
  /** The moves that it is part of. */
  within?: readonly string[]
  crosses?: boolean
  reason?: string
  unless?: readonly Guard[]
}
/** One noun's table of moves, and the file that it stands in. */
export type Lifecycle = { noun: string; file: string; begins: readonly string[]; moves: Record<string, Move> }

/** docs/lifecycles.md: every noun's states and the moves between them. */
export function writeLifecycles(lifecycles: readonly Lifecycle[], textOf: (key: string) => string | null) {
  return page(
    'How things live',
    'A state changes only through a move of these tables, by whoever holds its permission ([who may do what](permissions.md)), or as part of another move. One function writes states, a trigger in the database refuses every other step, and every move leaves a row in the trail. “Refused with” is what the guard can answer, in the words that the user reads.',
    ...lifecycles.toSorted((a, b) => a.noun.localeCompare(b.noun)).map((one) => section(one, textOf)),
  )
}

function section({ noun, file, begins, moves }: Lifecycle, textOf: (key: string) => string | null) {
  const rows = Object.entries(moves).map(([verb, move]) => [
    `**${words(verb)}**`,
    move.from.map(words).join(', '),
    move.to ? words(move.to) : 'the same',
    whoMakes(move),
    move.reason ? 'yes' : '',
    (move.unless ?? []).map((guard) => refusalsOf(guard, textOf)).join(' · '),
  ])
  return [
    `## ${noun[0]!.toUpperCase()}${noun.slice(1)}`,
    `From \`${file}\`.`,
    `Begins as ${begins.map(words).join(' or ')}.`,
    table(['move', 'from', 'to', 'made by', 'reason wanted', 'refused with'], rows),
    `\`\`\`mermaid\n${diagram(moves)}\n\`\`\``,
  ].join('\n\n')
}

/** Whoever holds one of the permissions; or the move that it is part of. */
function whoMakes({ permission, within, crosses }: Move) {
  const code = (name: string) => `\`${name}\``
  const makers = within ? `with ${within.map(code).join(' or ')}` : [permission ?? []].flat().map(code).join(' or ')
  return crosses ? `${makers}, by the host` : makers
}

/** A guard by its name, and the texts that it can refuse with. */
function refusalsOf(guard: Guard, textOf: (key: string) => string | null) {
  const keys = new Set([...guard.toString().matchAll(/['"]([a-z]\w*\.\w+)['"]/gi)].map(([, key]) => key!))
  const texts = [...keys].map(textOf).filter((text) => text !== null)
  return `${guard.name}: ${texts.length > 0 ? texts.join(' · ') : 'what is still lacking'}`
}

function diagram(moves: Record<string, Move>) {
  const arrows = Object.entries(moves).flatMap(([verb, { from, to }]) =>
    from.map((state) => `  ${state} --> ${to ?? state}: ${words(verb)}`),
  )
  return ['stateDiagram-v2', ...arrows].join('\n')
}
