import type { FormValues } from '../form-state'
import { dropZeros } from './zeros'

type Tree = { [key: string]: Tree | string | string[] }
/** No form of ours comes near these; what does was not filled in by anybody. */
const most = { fields: 3000, name: 120, parts: 8 }
const path = /^[A-Za-z_][A-Za-z0-9_]*(?:\[\d{1,3}\]|\.[A-Za-z_][A-Za-z0-9_]*)*(\[\])?$/

/**
 * What a form sent, as an object for its schema. `a.b` nests, `rows[0].title` makes a list of objects, `ids[]` is a
 * list of texts however many were sent; a plain name sent twice keeps its last value. Files are left out. A form beyond
 * every bound is nothing at all: no schema takes it, and none of it is handed back.
 */
export function readForm(form: FormData): { input: unknown; values: FormValues; key: string | null } {
  const values: FormValues = {}
  const tree: Tree = Object.create(null)
  let key: string | null = null
  if (isBeyond(form)) return { input: undefined, values, key }
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    if (name === '_key') {
      key = value
      continue
    }
    if (!path.test(name)) continue
    const text = dropZeros(value).replaceAll('\r\n', '\n')
    if (name.endsWith('[]')) {
      const list = values[name]
      if (Array.isArray(list)) list.push(text)
      else values[name] = [text]
    } else values[name] = text
  }
  for (const [name, value] of Object.entries(values)) place(tree, partsOf(name), value)
  return { input: toLists(tree), values, key }
}

function isBeyond(form: FormData): boolean {
  let fields = 0
  for (const name of form.keys())
    if (++fields > most.fields || name.length > most.name || partsOf(name).length > most.parts) return true
  return false
}

const partsOf = (name: string) => name.replace(/\[\]$/, '').replaceAll('[', '.').replaceAll(']', '').split('.')

function place(tree: Tree, parts: string[], value: string | string[]) {
  const [head, ...rest] = parts as [string, ...string[]]
  if (rest.length === 0) {
    tree[head] = value
    return
  }
  const below = tree[head]
  const branch: Tree = below && typeof below === 'object' && !Array.isArray(below) ? below : Object.create(null)
  tree[head] = branch
  place(branch, rest, value)
}

/** A branch whose keys are all numbers is a list, in their order. */
function toLists(node: Tree | string | string[]): unknown {
  if (typeof node === 'string' || Array.isArray(node)) return node
  const keys = Object.keys(node)
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys.toSorted((a, b) => Number(a) - Number(b)).map((key) => toLists(node[key]!))
  return Object.fromEntries(keys.map((key) => [key, toLists(node[key]!)]))
}

/** The name of the field that a schema's issue belongs to, as the form wrote it. */
export const fieldOf = (issuePath: readonly PropertyKey[]) =>
  issuePath.reduce<string>(
    (name, part) => (typeof part === 'number' ? `${name}[${part}]` : name ? `${name}.${String(part)}` : String(part)),
    '',
  )
