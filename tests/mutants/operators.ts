import { readFileSync } from 'node:fs'
import { inProject } from '../../scripts/paths.ts'

/** A node of the syntax tree, as far as it is asked here. */
export type Node = { type: string; start: number; end: number; [part: string]: unknown }
/** What would stand at a node instead. */
export type Alternative = { what: string; to: string }

const part = (node: Node, name: string) => node[name] as Node
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string'

/** The parts of a node in the order of the text; types have none, since nothing of them runs. */
export function childrenOf(node: Node): Node[] {
  if (node.type === 'Property' && node.shorthand) return []
  const skipped = ['id', 'key', 'label', 'params', 'source', 'specifiers', 'local', 'imported']
  return Object.entries(node)
    .filter(
      ([name]) =>
        !skipped.includes(name) || (name === 'params' && isFunction(node)) || (name === 'key' && node.computed),
    )
    .flatMap(([, value]) => value)
    .filter((value): value is Node => isNode(value) && (!value.type.startsWith('TS') || isNode(value.expression)))
    .toSorted((a, b) => a.start - b.start)
}
const isFunction = ({ type }: Node) => type.includes('Function')

const comparisons: Record<string, string> = { '<': '<=', '<=': '<', '>': '>=', '>=': '>', '===': '!==', '!==': '===' }
const sums: Record<string, string> = { '+': '-', '-': '+', '*': '/', '/': '*', '%': '*' }
const connections: Record<string, string> = { '&&': '||', '||': '&&', '??': '&&' }
const methods = new Map(Object.entries({ some: 'every', every: 'some', min: 'max', max: 'min' }))

/** The other method of a pair, where a call goes to one of it. */
export function otherMethod(node: Node): string | null {
  if (node.type !== 'MemberExpression' || node.computed) return null
  return methods.get(String(part(node, 'property').name)) ?? null
}

/** All that a node could be instead. */
export function alternativesOf(node: Node, above: Node[], source: (node: Node) => string): Alternative[] {
  const parent = above.at(-1)
  return [
    ...asCondition(node, parent),
    ...asOperation(node, parent, source),
    ...asConstant(node, above),
    ...asFilter(node, above, source),
    ...asAnswer(node, parent),
  ]
}

const isTest = (node: Node, parent?: Node) =>
  (parent?.type === 'IfStatement' || parent?.type === 'ConditionalExpression') && parent.test === node

function asCondition(node: Node, parent?: Node): Alternative[] {
  return isTest(node, parent) ? ['true', 'false'].map((to) => ({ what: 'condition', to })) : []
}

/** `a < b ? -1 : 1` puts things in order: by how much, and what it says of equals, is all the same. */
const isOrdering = (node?: Node) =>
  node?.type === 'ConditionalExpression' &&
  [part(node, 'consequent'), part(node, 'alternate')].some(
    (one) => /^[-+]$/.test(String(one.operator)) && one.type === 'UnaryExpression',
  )

function asOperation(node: Node, parent: Node | undefined, source: (node: Node) => string): Alternative[] {
  if (isOrdering(parent)) return []
  if (node.type === 'UnaryExpression' && node.operator === '!' && !isTest(node, parent))
    return [{ what: 'negation', to: source(part(node, 'argument')) }]
  const operator = String(node.operator)
  const [left, right] = [part(node, 'left'), part(node, 'right')]
  const swapped = (what: string, to: string | undefined) =>
    to ? [{ what, to: `(${source(left)}) ${to} (${source(right)})` }] : []
  if (node.type === 'LogicalExpression') return swapped('connection', connections[operator])
  if (node.type !== 'BinaryExpression') return []
  // What is equal in a condition is asked already by a condition that always or never holds.
  if (comparisons[operator])
    return /===?$/.test(operator) && isTest(node, parent) ? [] : swapped('comparison', comparisons[operator])
  return [left, right].some(isText) ? [] : swapped('sum', sums[operator])
}
const isText = ({ type, value }: Node) => type === 'TemplateLiteral' || typeof value === 'string'

const permissions = readFileSync(inProject('lib/access/permissions.ts'), 'utf8')
/** Names of states, moves and kinds, and permissions. A text for people is not one. */
const isWord = (value: string) =>
  /^[a-z]+(_[a-z]+)*$/.test(value) || (value.includes('.') && permissions.includes(`'${value}'`))

/** What a query reads or in which order, by how much a version grows, and how loud a state looks, is no rule. */
const isNoRule = (node: Node) =>
  ['select', 'include', 'omit', 'orderBy', 'increment', 'tone', 'icon'].includes(String(keyOf(node))) ||
  (node.type === 'VariableDeclarator' && /(Tones|[sS]elect)$/.test(String(part(node, 'id').name)))

function asConstant(node: Node, above: Node[]): Alternative[] {
  const parent = above.at(-1)
  if (node.type !== 'Literal' || parent?.type === 'ExpressionStatement' || above.some(isNoRule)) return []
  if (isOrdering(parent) || isOrdering(above.at(-2))) return []
  if (typeof node.value === 'number') return [{ what: 'number', to: String(node.value + 1) }]
  if (typeof node.value === 'boolean') return [{ what: 'boolean', to: String(!node.value) }]
  const isElsewhere = ['BinaryExpression', 'ArrayExpression', 'JSXAttribute', 'MemberExpression'].includes(
    parent?.type ?? '',
  )
  return typeof node.value === 'string' && isWord(node.value) && !isElsewhere ? [{ what: 'word', to: "'~'" }] : []
}

/** A list that is not sifted; inside of `a?.b()` nothing can be cut out, so it stays. */
function asFilter(node: Node, above: Node[], source: (node: Node) => string): Alternative[] {
  const callee = part(node, 'callee')
  if (node.type !== 'CallExpression' || callee.type !== 'MemberExpression') return []
  if (part(callee, 'property').name !== 'filter' || above.some(({ type }) => type === 'ChainExpression')) return []
  return [{ what: 'filter left out', to: source(part(callee, 'object')) }]
}

/** A guard that finds nothing wrong: null in place of a reason. */
function asAnswer(node: Node, parent?: Node): Alternative[] {
  const isAnswer =
    parent?.type === 'ReturnStatement' || (parent?.type === 'ArrowFunctionExpression' && parent.body === node)
  const isReason =
    ['ConditionalExpression', 'LogicalExpression'].includes(node.type) ||
    typeof node.value === 'string' ||
    (node.type === 'CallExpression' && part(node, 'callee').name === 'sentence')
  return isAnswer && isReason ? [{ what: 'answer', to: 'null' }] : []
}

/** A call for its effect, or a value kept: a statement that could be forgotten. */
export function isDropped(node: Node): boolean {
  if (node.type !== 'ExpressionStatement' || node.directive) return false
  const done = part(node, 'expression')
  const inner = done.type === 'AwaitExpression' ? part(done, 'argument') : done
  return ['CallExpression', 'AssignmentExpression', 'UpdateExpression'].includes(inner.type)
}

/** What could be missing: a key of a `where`, an element of a list of constants or of conditions. */
export function isLeftOut(node: Node, above: Node[]): 'key' | 'element' | null {
  const parent = above.at(-1)
  if (parent?.type === 'ObjectExpression' && node.type === 'Property')
    return (parent.properties as Node[]).length > 1 && isInWhere(above) ? 'key' : null
  if (parent?.type !== 'ArrayExpression' || node.type === 'SpreadElement') return null
  const elements = parent.elements as (Node | null)[]
  const isConstants = elements.every((one) => one?.type === 'Literal')
  const isConditions = elements.length > 1 && /^(AND|OR)$/.test(String(keyOf(above.at(-2))))
  return isConstants || isConditions ? 'element' : null
}
const keyOf = (node?: Node) => (node?.type === 'Property' ? (part(node, 'key').name ?? part(node, 'key').value) : null)
const isInWhere = (above: Node[]) => above.some((node) => keyOf(node) === 'where')
