import type { MessageKey } from '@/lib/i18n/catalogue'
import { type Actor, allows, rolesOf } from './actor'
import type { Permission } from './permissions'

type Place = { href: string; label: MessageKey; permission: Permission }

/** The places of the office, in the order of the header. */
const office: readonly Place[] = [
  { href: '/', label: 'shell.navDesk', permission: 'desk.see' },
  { href: '/cohorts', label: 'shell.navCohorts', permission: 'cohort.see' },
  { href: '/verification', label: 'nominations.verification', permission: 'nomination.verify' },
  { href: '/assessments', label: 'selection.myAssessments', permission: 'assessment.score' },
  { href: '/programmes', label: 'shell.navProgrammes', permission: 'programme.see' },
  { href: '/people', label: 'shell.navPeople', permission: 'person.see' },
  { href: '/administration', label: 'shell.navAdministration', permission: 'user.edit' },
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
