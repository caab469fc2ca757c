import { describe, expect, it } from 'vitest'
import { innerAddress } from '@/lib/platform/address'

const origin = 'http://127.0.0.1:3000'
/** Where a browser stands that was sent on to the answer from a page of ours. */
const landsOn = (wanted: unknown) => new URL(innerAddress(wanted, origin), `${origin}/sign-in`).origin

/** As a link may carry them, whole: what a browser strips, turns round or folds up before it goes. */
const waysOut = [
  ...['notaurl', '%00', '\u0000', '', 'http://host:port.evil', 'javascript:alert(1)', 'data:text/html,x'],
  ...[
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/ /evil.example',
  ],
  ...['https://evil.example/cohorts', `${origin}.evil.example/`, `${origin}@evil.example/`, 'http:evil.example'],
  ...['/x/..//other.example', '/x/../..//other.example', '/.//other.example', '/a/b/../../..//other.example/c?d=1'],
  ...['/x/%2e%2e//other.example', '/%2E%2e//other.example', '/x/.%2e///other.example', '/./x/..//other.example'],
  ...[`${origin}//other.example`, `${origin}/x/..//other.example`, '/x/..\\/other.example', '/\n/other.example'],
  undefined,
  { not: '' },
  ['/cohorts'],
]

describe('an address to go on to', () => {
  it.each(waysOut)('is the start page for %j', (wanted) => {
    expect(innerAddress(wanted, origin)).toBe('/')
    expect(innerAddress(wanted)).toBe('/')
    expect(landsOn(wanted)).toBe(origin)
  })
  it('is a page of ours, by its path or its whole address', () => {
    expect(innerAddress('/cohorts?page=2')).toBe('/cohorts?page=2')
    expect(innerAddress('/cohorts/x/../y', origin)).toBe('/cohorts/y')
    expect(innerAddress('/people?person=a%2F%2Fb')).toBe('/people?person=a%2F%2Fb')
    expect(innerAddress(`${origin}/cohorts`, origin)).toBe('/cohorts')
    expect(innerAddress(origin, origin)).toBe('/')
  })
})
