/**
 * Who may do what: permission -> role -> how far it reaches. The doors, the navigation, the tests and
 * docs/permissions.md read this table and nothing else. Source: docs/glossary.md, "People".
 */
export const grantedRoles = [
  'agency_hr',
  'agency_head',
  'verifier',
  'assessor',
  'cohort_officer',
  'cooperation_head',
  'leadership',
  'liaison_officer',
  'auditor',
  'administrator',
] as const
/** Roles that come from rows, not from grants: a participant, and the head of a delegation. */
export const derivedRoles = ['participant', 'delegation_head'] as const

export type GrantedRole = (typeof grantedRoles)[number]
export type Role = GrantedRole | (typeof derivedRoles)[number]

/** installation ⊃ government ⊃ agency (and below) · delegation · self and assigned come from rows. */
export type Reach = 'installation' | 'government' | 'agency' | 'delegation' | 'self' | 'assigned'
type Matrix = Partial<Record<Role, Reach>>

/** Open to anyone, with or without a session. */
const anyone = 'anyone'
/** Open to whoever is signed in, over what is their own. */
const signedIn = 'signed_in'
/** Nobody's: what the clock does at its hour. */
const clockwork = 'clockwork'

const section = { cohort_officer: 'government', cooperation_head: 'government' } as const satisfies Matrix
/** The section of one's own delegation: a liaison officer does for it what a cohort officer does. */
const delegationSection = { ...section, liaison_officer: 'government' } as const satisfies Matrix
const readers = { leadership: 'government', auditor: 'government' } as const satisfies Matrix

export const permissions = {
  'public.see': anyone,
  'session.begin': anyone,
  'session.end': anyone,
  'locale.set': anyone,
  'installation.begin': anyone,
  'account.activate': anyone,
  'account.forgot': anyone,

  'desk.see': signedIn,
  'account.own': signedIn,
  'notification.own': signedIn,
  'clock.set': signedIn,

  'government.add': { administrator: 'installation' },
  'organisation.edit': { administrator: 'government' },
  'user.edit': { administrator: 'government' },
  'escalation.edit': { administrator: 'government', cooperation_head: 'government' },
  'deputy.name': {
    ...section,
    agency_hr: 'agency',
    agency_head: 'agency',
    verifier: 'government',
    leadership: 'government',
    liaison_officer: 'government',
    administrator: 'government',
  },
  'grant.confirm': { administrator: 'government', cooperation_head: 'government', leadership: 'government' },

  'person.see': { ...delegationSection, agency_hr: 'agency', verifier: 'government', auditor: 'government' },
  'person.edit': { verifier: 'government' },

  'programme.see': { ...delegationSection, ...readers, administrator: 'government' },
  'programme.edit': { ...section, administrator: 'government' },

  'cohort.see': {
    ...delegationSection,
    ...readers,
    verifier: 'government',
    assessor: 'government',
    agency_hr: 'agency',
    agency_head: 'agency',
  },
  'cohort.create': section,
  'cohort.edit': section,
  'cohort.open': section,
  'cohort.select': section,
  'cohort.extend': { cooperation_head: 'government' },
  'cohort.postpone': { cooperation_head: 'government' },
  'cohort.cancel': { cooperation_head: 'government' },
  'cohort.close': { cooperation_head: 'government' },

  'delegation.answer': { liaison_officer: 'government' },
  'delegation.edit': delegationSection,
  'delegation.seats': section,

  'waiver.give': { cooperation_head: 'government' },
  'nomination.see': {
    ...delegationSection,
    ...readers,
    agency_hr: 'agency',
    agency_head: 'agency',
    verifier: 'government',
  },
  'nomination.write': { agency_hr: 'agency' },
  'nomination.verify': { verifier: 'government' },

  'assignment.see': { ...delegationSection, ...readers },
  'assignment.edit': delegationSection,
  'assessment.score': { assessor: 'assigned' },

  'lineup.see': { ...delegationSection, ...readers },
  'lineup.edit': delegationSection,
  'lineup.propose': delegationSection,
  'lineup.approve': { cooperation_head: 'government', leadership: 'government' },

  'participant.see': { ...delegationSection, ...readers, delegation_head: 'delegation' },
  'participant.withdraw': delegationSection,
  'participant.replace': { cooperation_head: 'government' },
  'participant.add': { cooperation_head: 'government' },
  'participant.redo': delegationSection,
  'participant.invite': delegationSection,

  'departure.see': { ...delegationSection, ...readers, delegation_head: 'delegation' },
  'departure.edit': delegationSection,
  'rollcall.mark': { ...delegationSection, delegation_head: 'delegation' },
  'delegation.depart': { ...delegationSection, delegation_head: 'delegation' },

  'task.nudge': { ...delegationSection, leadership: 'government', verifier: 'government' },

  'schedule.see': { ...delegationSection, ...readers, delegation_head: 'delegation' },
  'schedule.edit': section,

  'me.see': { participant: 'self' },

  'mail.keep': { administrator: 'government' },
  'holiday.edit': { administrator: 'installation' },
  'job.see': { administrator: 'installation' },
  'job.keep': { administrator: 'installation' },
  'health.see': { administrator: 'installation' },
  'backup.keep': { administrator: 'installation' },
  'backup.make': clockwork,
  'expired.sweep': clockwork,
  'files.check': clockwork,
  'trail.verify': clockwork,
  'health.measure': clockwork,
  'mail.collect': clockwork,
  'failures.tell': clockwork,
  'tasks.tell': clockwork,

  'trail.see': { cooperation_head: 'government', auditor: 'government' },
} as const satisfies Record<string, Matrix | typeof anyone | typeof signedIn | typeof clockwork>

export type Permission = keyof typeof permissions

/** What whoever holds a role does in person: who stands in for them neither confirms roles nor hands theirs on. */
export const personal: readonly Permission[] = ['grant.confirm', 'deputy.name']

/** What the clock alone does. */
export type ClockPermission = {
  [P in Permission]: (typeof permissions)[P] extends typeof clockwork ? P : never
}[Permission]

/** Permissions that a visitor without a session may use. */
export type PublicPermission = {
  [P in Permission]: (typeof permissions)[P] extends typeof anyone ? P : never
}[Permission]
