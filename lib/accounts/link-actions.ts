'use server'
import { sentence } from '@/lib/i18n/sentence'
import { defineAction } from '@/lib/platform/doors/action'
import { refuse } from '@/lib/platform/doors/refusal'
import { unanswered } from './own-links'
import { answerLinkInput } from './schema'
import { answerOwnLink, findOwnLinks } from './work'

/** The owner says whether a link that somebody made for the account was asked for. */
export const answerLink = defineAction({
  permission: 'account.own',
  name: ({ answer }) => (answer === 'asked' ? 'account.confirm-link' : 'account.dispute-link'),
  input: answerLinkInput,
  load: async (tx, _actor, { linkId }) => unanswered(await findOwnLinks(tx)).find(({ id }) => id === linkId) ?? null,
  can: () => null,
  run: async ({ tx, actor, input: { linkId, answer } }) => {
    if (!(await answerOwnLink(tx, linkId, answer))) return refuse('shell.changedMeanwhile')
    return {
      subject: { kind: 'user', id: actor.userId },
      governmentId: actor.governmentId,
      after: { activationId: linkId },
      next: '/account',
      notice: sentence(answer === 'asked' ? 'accounts.linkConfirmed' : 'accounts.linkDisputed'),
    }
  },
})
