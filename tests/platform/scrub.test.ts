import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeLogger } from '@/lib/platform/logger'
import { scrub } from '@/lib/platform/scrub'
import { quietConsole } from '@/scripts/quiet-console'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${length - 1}}$`))
/** What must never be read in a log, as people write it. */
const personal = {
  nik: digits(16),
  nip: digits(18),
  'nip in groups': digits(18).map((n) => `${n.slice(0, 8)} ${n.slice(8, 14)} ${n[14]} ${n.slice(15)}`),
  passport: fc.stringMatching(/^[A-Z]\d{7}$/),
  telephone: digits(9).map((n) => `+62 ${n.slice(0, 3)}-${n.slice(3, 6)}-${n.slice(6)}`),
  email: fc.stringMatching(/^[a-z]{2,9}\.[a-z]{2,9}@[a-z]{3,9}\.example$/),
  token: fc.stringMatching(/^[A-Za-z]\d[A-Za-z0-9_-]{30}$/),
  cookie: fc.stringMatching(/^eyJ[A-Za-z0-9]{20}\.[A-Za-z0-9]{12}\.[A-Za-z0-9_-]{20}$/),
}
const around = fc.constantFrom('', ' ', ': ', '=(', ' nip=', '\n    at ', '; ', ' "', '/')

/** Every line that comes out of what `use` does with a log of the app. */
function linesOf(use: (log: ReturnType<typeof makeLogger>) => void) {
  const lines: string[] = []
  use(makeLogger('debug', { write: (line) => void lines.push(line) }))
  return lines.join('')
}
/** Without spaces and strokes: a number is a number however it is cut. */
const bare = (text: string) => text.replaceAll(/[\s-]/g, '')

describe.each(Object.entries(personal))('%s', (_, values) => {
  const holds = (way: (log: ReturnType<typeof makeLogger>, value: string, text: string) => void) =>
    fc.assert(
      fc.property(values, around, around, (value, before, after) => {
        const lines = linesOf((log) => way(log, value, `Gagal${before}${value}${after}`))
        expect(lines).not.toBe('')
        expect(bare(lines)).not.toContain(bare(value))
      }),
      { numRuns: 60 },
    )
  it('gets into no line by what is said', () => holds((log, _value, text) => log.warn(text)))
  it('gets into no line by a value, whatever it is called', () =>
    holds((log, value, text) => log.info({ value, deep: { list: [text, { [value]: 1 }] } }, 'x')))
  it('gets into no line by an error, its cause, its fields or its name', () =>
    holds((log, value, text) => {
      const error = Object.assign(new Error(text, { cause: new Error(value) }), {
        detail: text,
        code: value,
        digest: value,
      })
      log.error(error)
      log.error({ err: error, other: error }, text)
      error.name = value
      log.error({ err: error })
    }))
  it('gets into no line by the console, as the framework uses it', () => {
    const kept = { ...console }
    try {
      holds((log, value, text) => {
        quietConsole(log)
        console.error(new Error(text))
        console.error(' ⨯', Object.assign(new Error(text), { digest: '1234' }))
        console.log(text, { value })
        console.warn(`${value} of somebody`)
      })
    } finally {
      Object.assign(console, kept)
    }
  })
})

describe('what a log does say', () => {
  it('is what kind of error it was and where in the program, and the reference that its page shows', () => {
    const error = Object.assign(new TypeError('Budi'), { code: 'P2010', digest: '3148812345' })
    const line = JSON.parse(linesOf((log) => log.error({ err: error }, 'unexpected')))
    expect(line).toMatchObject({ msg: 'unexpected', err: { name: 'TypeError', code: 'P2010', digest: '3148812345' } })
    expect(line.err.at[0]).toContain('scrub.test.ts')
    expect(JSON.stringify(line)).not.toContain('Budi')
  })
  it('is no place that a message has made up', () => {
    const error = new Error('x\n    at Budi (/home/budi/rahasia:1:1)')
    expect(linesOf((log) => log.error(error))).not.toContain('rahasia')
    error.message = 'changed afterwards'
    expect(JSON.parse(linesOf((log) => log.error(error))).err.at).toEqual([])
  })
  it('is a small number as it is, and no long one: it may be somebody’s', () => {
    const line = JSON.parse(
      linesOf((log) => log.info({ status: 503, ms: 9_999_999, nik: 10_000_000, below: -10_000_000 })),
    )
    expect(line).toMatchObject({ status: 503, ms: 9_999_999, nik: '…', below: '…' })
  })
  it('is what lies a few steps deep, a list to its twentieth, and nothing beyond', () => {
    const list = Array.from({ length: 21 }, (_, at) => at)
    const line = JSON.parse(
      linesOf((log) => log.info({ a: { b: { c: { d: 1 }, yes: true, none: null } }, list, call: () => 1 })),
    )
    expect(line.a).toEqual({ b: { c: { d: 1 }, yes: true, none: null } })
    expect([line.list, line.call]).toEqual([list.slice(0, 20), '…'])
    const deep = JSON.parse(linesOf((log) => log.info({ a: { b: { c: { d: { e: 1 } } } }, list: [[[[1]]]] })))
    expect([deep.a.b.c.d, deep.list]).toEqual(['…', [[['…']]]])
  })
  it('is of an error six places at most, and no code that is not one', () => {
    const error = Object.assign(new Error('x'), { code: 42 })
    error.stack = `Error: x\n${Array.from({ length: 8 }, (_, at) => `    at f${at} (/app/a.js:1:${at})`).join('\n')}`
    expect(JSON.parse(linesOf((log) => log.error(error))).err).toEqual({
      name: 'Error',
      at: Array.from({ length: 6 }, (_, at) => `f${at} (/app/a.js:1:${at})`),
    })
  })
  it('is the house’s own words and numbers as they are', () => {
    const line = { kind: 'page', status: 200, ms: 41, request: '0123456789abcdef', job: 'expired.sweep' }
    expect(JSON.parse(linesOf((log) => log.info(line, 'request')))).toMatchObject({ ...line, msg: 'request' })
    expect(scrub('the database overloaded')).toBe('the database overloaded')
    expect(scrub(`no place for "Budi", 'Ani' and \`Cici\``)).toBe('no place for …, … and …')
    expect(scrub('a '.repeat(300))).toHaveLength(400)
  })
})
