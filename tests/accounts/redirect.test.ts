import { describe, expect, it } from 'vitest'
import { redirectInside } from '@/lib/accounts/auth-options'

const base = 'http://127.0.0.1:3000'

describe('where next-auth may send a browser', () => {
  it.each([
    'notaurl',
    '%00',
    '\u0000',
    'http://host:port.evil',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example/cohorts',
    'http://127.0.0.1:3000.evil.example/',
    'http://127.0.0.1:3000@evil.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '/\t/evil.example',
    '/ /evil.example',
    '',
    undefined,
    { not: '' },
    ['/cohorts'],
  ])('is the start page for %j', (wanted) => expect(redirectInside(wanted, base)).toBe(`${base}/`))
  it('is a page of ours, by its path or its whole address', () => {
    expect(redirectInside('/cohorts?page=2', base)).toBe(`${base}/cohorts?page=2`)
    expect(redirectInside(`${base}/cohorts`, base)).toBe(`${base}/cohorts`)
    expect(redirectInside(base, base)).toBe(`${base}/`)
  })
})
