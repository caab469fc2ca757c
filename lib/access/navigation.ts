import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Actor, allows, rolesOf } from './actor'
import type { Permission } from './permissions'

/** `letter`: what G and this key lead to; never S or T, which answer in the verifier's list of facts. */
type Place = { href: string; label: MessageKey; letter: string; permission: Permission }

/** The places of the office, in the order of the header. */
const office: readonly Place[] = [
  { href: '/', label: 'shell.navDesk', letter: 'h', permission: 'desk.see' },
  { href: '/cohorts', label: 'shell.navCohorts', letter: 'a', permission: 'cohort.see' },
  { href: '/verification', label: 'nominations.verification', letter: 'v', permission: 'nomination.verify' },
  { href: '/assessments', label: 'selection.myAssessments', letter: 'n', permission: 'assessment.score' },
  { href: '/programmes', label: 'shell.navProgrammes', letter: 'p', permission: 'programme.see' },
  { href: '/people', label: 'shell.navPeople', letter: 'o', permission: 'person.see' },
  { href: '/trail', label: 'trail.title', letter: 'j', permission: 'trail.see' },
  { href: '/administration', label: 'shell.navAdministration', letter: 'd', permission: 'user.edit' },
]

/** The places of a participant's phone, in the order of its foot. */
export const participantPlaces = [
  { href: '/me', label: 'shell.navToday', icon: 'clock' },
  { href: '/me/schedule', label: 'shell.navSchedule', icon: 'calendar' },
  { href: '/me/journey', label: 'shell.navJourney', icon: 'plane' },
  { href: '/me/conduct', label: 'shell.navConduct', icon: 'book' },
] as const

/** What of the office this actor has a reason to visit. */
export const officePlaces = (actor: Actor) => office.filter(({ permission }) => allows(actor, permission))

/** Whether the actor has nothing to do in an office: the phone area is home. */
export const isParticipantOnly = (actor: Actor) =>
  actor.grants.length === 0 && [...rolesOf(actor)].includes('participant')
