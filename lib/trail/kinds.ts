import type { MessageKey } from '@/lib/i18n/catalogue'

/** What rows of a trail are about: in a cohort or outside, and of both what was refused and what was taken as a file. */
export type TrailKind = keyof typeof kindLabels

export const kindLabels = {
  accounts: 'trail.kindAccounts',
  organisation: 'trail.kindOrganisation',
  people: 'trail.kindPeople',
  programmes: 'trail.kindProgrammes',
  call: 'trail.kindCall',
  nominations: 'trail.kindNominations',
  choice: 'trail.kindChoice',
  participants: 'trail.kindParticipants',
  departure: 'trail.kindDeparture',
  files: 'trail.kindFiles',
  denied: 'trail.kindDenied',
} as const satisfies Record<string, MessageKey>

/** The kinds that a page offers. */
export const outsideKinds = ['accounts', 'organisation', 'people', 'programmes', 'files', 'denied'] as const
export const cohortKinds = [
  ...(['call', 'nominations', 'choice', 'participants', 'departure', 'files', 'denied'] as const),
] as const

/** The nouns with which the names of a kind's actions begin (user.add, grant.give). */
export const nounsOf: Record<Exclude<TrailKind, 'denied' | 'files'>, readonly string[]> = {
  accounts: ['user', 'grant', 'deputy', 'account', 'session', 'installation', 'job', 'backup'],
  organisation: ['government', 'agency', 'organisation'],
  people: ['person'],
  programmes: ['partner', 'programme', 'theme'],
  call: ['cohort', 'delegation'],
  nominations: ['nomination', 'waiver', 'assignment', 'assessment'],
  choice: ['lineup'],
  participants: ['participant'],
  departure: ['departure', 'rollcall', 'schedule'],
}

/** What of it whoever watches over a government sees on the start page: who may do what, and who could be whom. */
export const watched = [
  'grant.give',
  'grant.confirm',
  'grant.decline',
  'grant.end',
  'deputy.name',
  'account.link',
  'account.dispute-link',
] as const
