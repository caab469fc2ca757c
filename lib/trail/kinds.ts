import type { MessageKey } from '@/lib/i18n/catalogue'

/** What the trail outside of cohorts is about, and refused tries of any kind. */
export const trailKinds = ['accounts', 'organisation', 'people', 'programmes', 'denied'] as const
export type TrailKind = (typeof trailKinds)[number]

export const kindLabels: Record<TrailKind, MessageKey> = {
  accounts: 'trail.kindAccounts',
  organisation: 'trail.kindOrganisation',
  people: 'trail.kindPeople',
  programmes: 'trail.kindProgrammes',
  denied: 'trail.kindDenied',
}

/** The nouns with which the names of a kind's actions begin (user.add, grant.give). */
export const nounsOf: Record<Exclude<TrailKind, 'denied'>, readonly string[]> = {
  accounts: ['user', 'grant', 'account', 'session', 'installation'],
  organisation: ['government', 'agency', 'organisation'],
  people: ['person'],
  programmes: ['partner', 'programme', 'theme'],
}

/** What of it whoever watches over a government sees on the start page: who may do what, and who could be whom. */
export const watched = [
  'grant.give',
  'grant.confirm',
  'grant.decline',
  'grant.end',
  'account.link',
  'account.dispute-link',
] as const
