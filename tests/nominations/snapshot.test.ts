import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '@/lib/platform/canonical-text'

describe('the canonical text', () => {
  it('does not depend on the order in which fields were written', () => {
    expect(canonicalText({ b: 1, a: [{ d: null, c: 'x' }] })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
    expect(canonicalText({ a: [{ c: 'x', d: null }], b: 1 })).toBe('{"a":[{"c":"x","d":null}],"b":1}')
  })
  it('keeps the order of lists', () => expect(canonicalText([1, 2])).not.toBe(canonicalText([2, 1])))
  it('leaves out what is not set', () => expect(canonicalText({ a: undefined, b: 1 })).toBe('{"b":1}'))
  it('is the same after a trip through JSON, and reads back to the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const stored = JSON.parse(JSON.stringify(value))
        expect(canonicalText(stored)).toBe(canonicalText(value as never))
        expect(JSON.parse(canonicalText(stored))).toEqual(stored)
      }),
    )
  })
  it.each([Number.NaN, new Date(0), { at: new Date(0) }, [Number.POSITIVE_INFINITY]])('refuses %s', (value) => {
    expect(() => canonicalText(value as never)).toThrow(TypeError)
  })
})
