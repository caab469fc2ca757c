import { describe, expect, it } from 'vitest'
import { passwordRefusal } from '@/lib/accounts/password-rules'

const own = ['Mira Teladan, S.H.', 'mira.teladan@jambi.example']

describe('a new password', () => {
  it.each(['kuda sumbu lilin payung', 'Tujuhbelas burung gereja', 'ñandú-ñandú kecil', 'aaabcd xyz 7!'])(
    'is taken when it is long enough and nobody’s first guess: %s',
    (password) => expect(passwordRefusal(password, own)).toBeNull(),
  )
  it('needs 8 characters, counted as people count them', () => {
    expect(passwordRefusal('zyxwvu1', own)).toBe('accounts.passwordShort')
    expect(passwordRefusal('🐅🐘🦜🐢', own)).toBe('accounts.passwordShort')
  })
  it('may have 64 characters and more, up to 200', () => {
    expect(passwordRefusal('kuda lumping '.repeat(10), own)).toBeNull()
    expect(passwordRefusal('kuda lumping '.repeat(16), own)).toBe('accounts.passwordLong')
  })
  it('asks for no digit, no sign and no capital', () => {
    expect(passwordRefusal('hujanturunsore', own)).toBeNull()
  })
  it.each([
    'password',
    'Password123!',
    'rahasia2024',
    '12345678',
    '87654321',
    'abcdefgh',
    'aaaaaaaa',
    'indonesia45',
    'qwertyuiop',
  ])('is refused when it is common: %s', (password) =>
    expect(passwordRefusal(password, own)).toBe('accounts.passwordCommon'),
  )
  it.each(['angkatan2024', 'miraTeladan1', 'pemkotjambi2024', 'Teladan-1990'])(
    'is refused when it is the account’s or the office’s own words: %s',
    (password) => expect(passwordRefusal(password, own)).not.toBeNull(),
  )
})
