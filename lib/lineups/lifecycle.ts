import { defineLifecycle } from '@/lib/platform/lifecycle'

/** How one version of a line-up lives: drafts side by side, and the one proposed is frozen. */
export type LineUpState = 'draft' | 'proposed' | 'returned' | 'approved'

export const lineUpLifecycle = defineLifecycle<LineUpState>()({
  noun: 'lineUp',
  begins: ['draft'],
  moves: {
    propose: { from: ['draft'], to: 'proposed', within: ['delegation.propose'] },
    return: { from: ['proposed'], to: 'returned', within: ['delegation.return'] },
    approve: { from: ['proposed'], to: 'approved', within: ['delegation.approve'] },
  },
})
