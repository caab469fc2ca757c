import { describe, expect, it } from 'vitest'
import { activateInput, email, localeInput, newPassword, signInInput } from '@/lib/accounts/schema'
import { wrongFields } from '../support/wrong-fields'

describe('an address', () => {
  it('is compared in lower case, without blanks around it', () => {
    expect(email.parse(' Hr@Jambi.Example ')).toBe('hr@jambi.example')
  })
  it.each(['', 'hr', 'hr@jambi', 'һr@jambi.example', `${'x'.repeat(188)}@jambi.example`, undefined])(
    'is not %s',
    (typed) => {
      expect(wrongFields(email, typed)).toEqual({ '': 'accounts.emailWrong' })
    },
  )
})

describe('a password', () => {
  it.each([
    ['', 'accounts.passwordMissing'],
    [undefined, 'accounts.passwordMissing'],
    ['x'.repeat(201), 'accounts.passwordLong'],
    ['a\tb', 'accounts.passwordCharacters'],
  ])('to be set is not %j', (typed, reason) => expect(wrongFields(newPassword, typed)).toEqual({ '': reason }))
  it('may be two hundred letters long, and one that is known may hold anything', () => {
    expect(wrongFields(newPassword, 'x'.repeat(200))).toEqual({})
    expect(signInInput.parse({ email: 'hr@jambi.example', password: 'a\tb' })).toEqual({
      ...{ email: 'hr@jambi.example', password: 'a\tb', next: '/' },
    })
  })
})

it('an account is activated with the secret of its link, and with an address only where it has none', () => {
  const typed = { token: 'b'.repeat(43), newPassword: 'rahasia-panjang' }
  expect([activateInput.parse(typed).email, activateInput.parse({ ...typed, email: '' }).email]).toEqual([
    undefined,
    undefined,
  ])
  expect(activateInput.parse({ ...typed, email: 'Hr@jambi.example' }).email).toBe('hr@jambi.example')
  expect(wrongFields(activateInput, { ...typed, email: 'hr' })).toEqual({ email: 'accounts.emailWrong' })
  for (const token of ['b'.repeat(42), 'b'.repeat(44), `${'b'.repeat(42)}!`])
    expect(wrongFields(activateInput, { ...typed, token })).toHaveProperty('token')
})
it('a language is one of two, and the page goes on where it was', () => {
  expect(localeInput.parse({ locale: 'en' })).toEqual({ locale: 'en', next: '/' })
  expect(wrongFields(localeInput, { locale: 'de' })).toHaveProperty('locale')
  expect(wrongFields(localeInput, { locale: 'id', next: 'x'.repeat(500) })).toEqual({})
  expect(wrongFields(localeInput, { locale: 'id', next: 'x'.repeat(501) })).toHaveProperty('next')
})
