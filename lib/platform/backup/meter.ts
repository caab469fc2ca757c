import { createHash } from 'node:crypto'

const newline = 0x0a

/** Takes bytes as they pass by, and says how many they were, how many lines, and their hash. */
export function makeMeter() {
  const hash = createHash('sha256')
  const seen = { bytes: 0, rows: 0 }
  return {
    take(chunk: Uint8Array) {
      hash.update(chunk)
      seen.bytes += chunk.length
      // COPY writes a row a line, and a line break within a value as two signs.
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) seen.rows++
    },
    end: () => ({ ...seen, sha256: hash.digest('hex') }),
  }
}
