import { dictionary } from '@zxcvbn-ts/language-common'
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
    '1q2w3e4r5t',
    'Admin123456',
    'i love you',
    'RahasiaKu-1990',
    'pancasila 17081945',
    'instagram2024',
    'whatsapp1',
    'login12345',
  ])('is refused when it is common: %s', (password) =>
    expect(passwordRefusal(password, own)).toBe('accounts.passwordCommon'),
  )
  it('is refused when it is among the 3,000 that leaked most often and are long enough, in any case', () => {
    const first = dictionary['passwords-common'].filter(({ length }) => length >= 8).slice(0, 3000)
    expect(first).toHaveLength(3000)
    const taken = first
      .flatMap((text) => [text, text.toUpperCase()])
      .filter((text) => passwordRefusal(text, []) === null)
    expect(taken).toEqual([])
  })
  it('is taken when much else stands beside a common word', () => {
    expect(passwordRefusal('naga-4817-2093-66', own)).toBeNull()
    expect(passwordRefusal('83650127419ab', own)).toBeNull()
  })
  it.each(['angkatan2024', 'miraTeladan1', 'pemkotjambi2024', 'Teladan-1990'])(
    'is refused when it is the account’s or the office’s own words: %s',
    (password) => expect(passwordRefusal(password, own)).not.toBeNull(),
  )
})
