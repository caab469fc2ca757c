import { expect, it } from 'vitest'
import { aboutProposal } from '@/lib/approvals/entries'
import { lineUpText } from '@/lib/approvals/line-up-text'
import type { Entry } from '@/lib/lineups/composition'

const entry = (personId: string): Entry => ({
  ...{ personId, nominationId: null, agencyId: 'disdik', kind: 'selected', rank: null, points: null },
  ...{ reserveRank: null, isHead: false, reason: '' },
})

it('what an approval is bound to stays the same for ever: its number, its places by person, no agency', () => {
  const place = (id: string) =>
    `{"isHead":false,"kind":"selected","nominationId":null,"personId":"${id}","points":null,"rank":null,"reason":"","reserveRank":null}`
  const text = `{"delegationId":"d1","number":2,"places":[${place('a')},${place('b')},${place('c')}],"version":1}`
  for (const ids of ['abc', 'cba', 'bca']) expect(lineUpText('d1', 2, [...ids].map(entry))).toBe(text)
})
it('the trail of a decision names the line-up, its government and its cohort', () => {
  const proposal = { cohort: { id: 'c1' }, delegation: { governmentId: 'jambi' }, lineUp: { id: 'l1' } }
  expect(aboutProposal(proposal as Parameters<typeof aboutProposal>[0])).toEqual({
    ...{ subject: { kind: 'lineup', id: 'l1' }, governmentId: 'jambi', cohortId: 'c1' },
  })
})
