import { describe, expect, it } from 'vitest'
import { isOfFormerBuild, unsavedPage } from '@/lib/platform/renewed-page'

const known = new Set(['60aa', '40bb'])
const form = (fields: Record<string, string>) => {
  const made = new FormData()
  for (const [name, value] of Object.entries(fields)) made.append(name, value)
  return made
}

describe('whether a form is of a former build', () => {
  it('is told by the action in the name of a field', () => {
    expect(isOfFormerBuild(form({ $ACTION_ID_40bb: '' }), known)).toBe(false)
    expect(isOfFormerBuild(form({ $ACTION_ID_40cc: '' }), known)).toBe(true)
  })
  it('is told by the action in the descriptor of a form with a state', () => {
    expect(isOfFormerBuild(form({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"60aa","bound":"$@1"}' }), known)).toBe(
      false,
    )
    expect(isOfFormerBuild(form({ $ACTION_REF_1: '', '$ACTION_1:0': '{"id":"60cc","bound":"$@1"}' }), known)).toBe(true)
  })
  it('is not told of a form that names no action, nor where the actions are not known', () => {
    expect(isOfFormerBuild(form({ name: '{"id":"60cc"' }), known)).toBe(false)
    expect(isOfFormerBuild(form({ $ACTION_ID_40cc: '' }), new Set())).toBe(false)
  })
})

describe('the page for such a form', () => {
  const written = 'Belajar menata data <b>kota</b> & "layanan".'
  const page = (fields: Record<string, string>) =>
    unsavedPage(form(fields), { why: 'renewed', locale: 'id', nonce: 'n1', back: '/cohorts/new?a="1"' })
  it('gives back what was written, as text and never as markup', () => {
    expect(page({ motivation: written })).toContain(
      'Belajar menata data &lt;b&gt;kota&lt;/b&gt; &amp; &quot;layanan&quot;.',
    )
    expect(page({ motivation: written })).toContain('href="/cohorts/new?a=&quot;1&quot;"')
  })
  it('gives back no password, no token and nothing that the page put in by itself', () => {
    const secret = 'empat kata yang jauh sekali'
    const shown = page({ oldPassword: secret, token: secret, _key: secret, '$ACTION_1:0': secret })
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain('textarea readonly')
  })
})
