import { parseAst } from 'vitest/node'
import { alternativesOf, childrenOf, isDropped, isLeftOut, type Node, otherMethod } from './operators.ts'

/** One fault that can be switched on: what stands at a place, and what would stand there instead. */
export type Fault = { id: number; file: string; line: number; what: string; from: string; to: string }

/**
 * Plants every fault of a file at once, each asleep behind its number: `$fault(7) ? what would be : what is`. So a file
 * is compiled once, however many faults it has.
 */
export function plant(file: string, text: string, firstId: number): { code: string; faults: Fault[] } {
  const faults: Fault[] = []
  const source = ({ start, end }: Node) => text.slice(start, end)
  const note = (node: Node, what: string, to: string) => {
    const id = firstId + faults.length
    const line = text.slice(0, node.start).split('\n').length
    faults.push({ id, file, line, what, from: inOneLine(source(node)), to: inOneLine(to) })
    return `globalThis.$fault(${id})`
  }
  const write = (node: Node, above: Node[]): string => {
    const parent = above.at(-1)
    const written = writeWithin(node, [...above, node])
    if (isDropped(node)) {
      const dropped = `if (!${note(node, 'call left out', '')}) { ${written} }`
      return /^(BlockStatement|Program|SwitchCase)$/.test(parent!.type) ? `;${dropped}` : `{ ${dropped} }`
    }
    const leftOut = isLeftOut(node, above)
    if (leftOut === 'key') return `...(${note(node, 'key left out', '')} ? {} : { ${written} })`
    if (leftOut) return `...(${note(node, 'element left out', '')} ? [] : [${written}])`
    return alternativesOf(node, above, source).reduceRight(
      (rest, { what, to }) => `(${note(node, what, to)} ? (${to}) : ${rest})`,
      written,
    )
  }
  const writeWithin = (node: Node, path: Node[]): string => {
    const other = otherMethod(node)
    if (other) {
      const [object, property] = [node.object as Node, node.property as Node]
      const name = `${note(property, 'method', other)} ? '${other}' : '${source(property)}'`
      return `${write(object, path)}${node.optional ? '?.' : ''}[${name}]`
    }
    let [written, at] = ['', node.start]
    for (const child of childrenOf(node)) {
      written += text.slice(at, child.start) + write(child, path)
      at = child.end
    }
    return written + text.slice(at, node.end)
  }
  const program = parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as Node
  return { code: text.slice(0, program.start) + write(program, []) + text.slice(program.end), faults }
}

const inOneLine = (code: string) => code.replaceAll(/\s+/g, ' ').slice(0, 120)
