import { expect, it } from 'vitest'
import { lineUpLifecycle } from '@/lib/lineups/lifecycle'
import { linesOf } from '@/tests/support/moves'

it('a version of a line-up moves with its delegation, and never back into a draft', () => {
  expect(linesOf(lineUpLifecycle)).toEqual([
    'lineUp begins draft',
    'propose: draft → proposed (within delegation.propose)',
    'return: proposed → returned (within delegation.return)',
    'approve: proposed → approved (within delegation.approve)',
  ])
})
