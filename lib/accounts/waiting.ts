import 'server-only'
import { sentence } from '@/lib/i18n/sentence'
import type { ListWaiting } from '@/lib/platform/waiting'
import { messages } from './messages'
import { unanswered } from './own-links'
import { findOwnLinks } from './work'

/** Links with which somebody else could set one's password: the owner says whether they were asked for. */
export const listWaiting: ListWaiting = async (tx, _actor, { today }) =>
  unanswered(await findOwnLinks(tx)).map(({ id, byName, byPost }) => ({
    id: `accounts.link:${id}`,
    turn: 'yours',
    cohortId: null,
    what:
      byName === null
        ? sentence('accounts.waitLinkNobody')
        : sentence('accounts.waitLink', { name: byName, post: byPost ?? '' }),
    about: messages.title,
    href: '/account',
    verb: 'accounts.check',
    // Links are made in real time, the work list counts in the domain's.
    since: null,
    due: today,
  }))
