import { expect, it } from 'vitest'
import { type OwnLink, unanswered } from '@/lib/accounts/own-links'

it('of the links to an account its owner is asked about those that they have said nothing about, used or not', () => {
  const link = (id: string, answer: OwnLink['answer'], passwordSetAt: Date | null = null) =>
    ({ id, answer, passwordSetAt }) as OwnLink
  const links = [
    link('used', null, new Date(0)),
    link('asked', 'asked'),
    link('disputed', 'disputed'),
    link('unused', null),
  ]
  expect(unanswered(links).map(({ id }) => id)).toEqual(['used', 'unused'])
})
