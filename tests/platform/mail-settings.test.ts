import { describe, expect, it } from 'vitest'
import { readSettings } from '@/lib/platform/settings'

const from = { ANGKATAN_MAIL_FROM: 'Angkatan <angkatan@jambikota.example>' }
const smtpOf = (address: string, more: object = from) => readSettings({ ANGKATAN_SMTP: address, ...more }).smtp

describe('the mail server in the settings', () => {
  it('is none where none is set', () => {
    expect(readSettings({}).smtp).toBeNull()
  })

  it.each([
    ['smtp://mail.example', { host: 'mail.example', port: 587, secure: false, plain: false, user: null }],
    ['smtps://mail.example', { host: 'mail.example', port: 465, secure: true }],
    ['smtp://a:p%40ss@mail.example:25?tls=off', { port: 25, plain: true, user: 'a', password: 'p@ss' }],
    ['smtp://[::1]:2525', { host: '::1', port: 2525 }],
  ])('%s', (address, wanted) => {
    expect(smtpOf(address)).toMatchObject(wanted)
  })

  it('wants a sender, and names what is wrong', () => {
    expect(() => smtpOf('smtp://mail.example', {})).toThrow('The setting ANGKATAN_MAIL_FROM is missing')
    expect(() => smtpOf('http://mail.example')).toThrow('ANGKATAN_SMTP')
  })

  it.each(['Angkatan', 'a@b@c', 'Angkatan <a@b.example>\r\nBcc: x@y.example', 'Angkatan <a b@c.example>'])(
    'takes no sender like %j',
    (sender) => {
      expect(() => smtpOf('smtp://mail.example', { ANGKATAN_MAIL_FROM: sender })).toThrow('ANGKATAN_MAIL_FROM')
    },
  )
})
