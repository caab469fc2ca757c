/** A link that somebody else made with which one's own password could be set, as its owner is told of it. */
export type OwnLink = {
  id: string
  madeAt: Date
  /** Null where nobody signed in made it: it was asked for on the page of forgotten passwords, or on the server. */
  byName: string | null
  byPost: string | null
  /** When a password was set through it; null where nobody has used it. */
  passwordSetAt: Date | null
  answer: 'asked' | 'disputed' | null
  answeredAt: Date | null
}

/**
 * The links that their owner has yet to say something about, the newest first. Also one that nobody used counts: who
 * made it could have become the owner. Source: docs/decisions/0013-second-person.md.
 */
export const unanswered = (links: readonly OwnLink[]) => links.filter(({ answer }) => answer === null)
