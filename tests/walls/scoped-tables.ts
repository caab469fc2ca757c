/**
 * What one government may read of another's rows, reviewed by hand. `when` is true for every foreign row that may be
 * seen; `own` names the columns that such a row consists of, so that a new column is looked at before it is shared.
 */
export type Shared = { when: string; columns: readonly string[] }

/** Tables with rows of a government, and the column that says whose. */
export const governmentColumn: Record<string, 'governmentId' | 'hostId' | 'id'> = {
  Government: 'id',
  Agency: 'governmentId',
  User: 'governmentId',
  Activation: 'governmentId',
  Grant: 'governmentId',
  Person: 'governmentId',
  Performance: 'governmentId',
  Discipline: 'governmentId',
  AwayPeriod: 'governmentId',
  PeoplePaste: 'governmentId',
  AccountPaste: 'governmentId',
  Document: 'governmentId',
  Partner: 'governmentId',
  Programme: 'governmentId',
  Theme: 'governmentId',
  Cohort: 'hostId',
  EligibilityRule: 'hostId',
  Criterion: 'hostId',
  ScheduleItem: 'hostId',
  Delegation: 'governmentId',
  Nomination: 'governmentId',
  Waiver: 'governmentId',
  Verification: 'governmentId',
  Assignment: 'governmentId',
  Score: 'governmentId',
  LineUp: 'governmentId',
  LineUpEntry: 'governmentId',
  Approval: 'governmentId',
  Participant: 'governmentId',
  ParticipantChange: 'governmentId',
  RedoItem: 'governmentId',
  DepartureEvent: 'governmentId',
  RundownItem: 'governmentId',
  JourneyLeg: 'governmentId',
  RollCallMark: 'governmentId',
  CalendarEntry: 'governmentId',
  Mail: 'governmentId',
  EscalationStep: 'governmentId',
  Nudge: 'governmentId',
  AuditEvent: 'governmentId',
}
/** Tables whose rows belong to an account or to nobody. */
export const otherTables = [
  'Installation',
  'Session',
  'SignInAttempt',
  'KnownDevice',
  'TrailHead',
  'Measurement',
  'Submission',
  'Notification',
  'NotificationChoice',
  'Holiday',
  '_prisma_migrations',
] as const

const published = `exists (select from "Cohort" c where c.id = t.COHORT and c.state <> 'draft')`
const ofPublished = published.replace('COHORT', '"cohortId"')
const joint = `(select count(*) from "Delegation" d where d."cohortId" = t."cohortId") > 1`
const words = (text: string) => text.split(' ')

export const shared: Record<string, Shared> = {
  Government: {
    when: 'true',
    columns: words('id name shortName kind code zone city cooperationUnit personnelUnit createdAt version'),
  },
  // No row of another government: a role over the installation, held by an account of one's own.
  Grant: {
    when: `t."governmentId" is null and exists (select from "User" u where u.id = t."userId" and u."governmentId" = any (actor_governments()))`,
    columns: words(
      'id userId role scope governmentId agencyId delegationId startsOn endsOn endedAt endedBecause standsInForId confirmedAt confirmedById createdById createdAt',
    ),
  },
  Partner: {
    when: `exists (select from "Programme" p where p."partnerId" = t.id)`,
    columns: words('id governmentId name country version'),
  },
  Programme: {
    when: `exists (select from "Cohort" c where c."programmeId" = t.id and c.state <> 'draft')`,
    columns: words('id governmentId partnerId name abbreviation sinceYear version'),
  },
  Theme: {
    when: `exists (select from "Cohort" c where c."themeId" = t.id and c.state <> 'draft')`,
    columns: words('id governmentId programmeId titleId titleEn version'),
  },
  Cohort: {
    when: `t.state <> 'draft'`,
    columns: [
      ...words(
        'id hostId programmeId themeId titleId titleEn trainingStartsOn trainingEndsOn datePrecision venue city',
      ),
      ...words('provider funding zone opensOn deadlineOn blind scored assessorsEach reserves maxPerAgency state since'),
      ...words('publishedAt cancelReason papers copiedFromId version createdAt'),
    ],
  },
  Delegation: {
    when: ofPublished,
    columns: [
      ...words(
        'id cohortId hostId governmentId seats taken mode state since leavesOn returnsOn contactName contactPost',
      ),
      ...words('contactPhone recordedCount recordedSource version'),
    ],
  },
  EligibilityRule: { when: joint, columns: words('id cohortId hostId kind params position') },
  Criterion: { when: joint, columns: words('id cohortId hostId code nameId nameEn weight gate rubric position') },
  ScheduleItem: {
    when: joint,
    columns: words('id cohortId hostId day startsAt endsAt kind titleId titleEn place speaker'),
  },
  DepartureEvent: {
    when: joint,
    columns: [
      ...words(
        'id delegationId cohortId governmentId place day startsAt zone officiant officiantPost onBehalfOf dress',
      ),
      'version',
    ],
  },
  RundownItem: { when: joint, columns: words('id eventId cohortId governmentId startsAt activity officer position') },
  JourneyLeg: {
    when: joint,
    columns: [
      ...words(
        'id delegationId cohortId governmentId direction position mode code fromPlace toPlace departsOn departsAt',
      ),
      ...words('departsZone arrivesOn arrivesAt arrivesZone'),
    ],
  },
  CalendarEntry: {
    when: joint,
    columns: words('id source cohortId delegationId governmentId said revision changedAt removedAt'),
  },
}

/** What a visitor without a session may read: of cohorts that were published, and names. */
export const publicTables = ['Government', 'Partner', 'Programme', 'Theme', 'Cohort', 'Delegation', 'Installation']

/** The administrator of the installation keeps the accounts of every government, and no other row of them. */
export const keptByInstallation = ['User', 'Grant', 'Activation', 'Mail']

/** Tables in which an actor without any grant sees own rows only, by the condition that makes a row its own. */
export const selfOnly: Record<string, string> = {
  Person: 't.id = actor_person()',
  Nomination: 't."personId" = actor_person()',
  AwayPeriod: 't."personId" = actor_person()',
  User: 't.id = actor_user()',
  Grant: 't."userId" = actor_user()',
}
/** What the head of a delegation sees beyond that, over the delegation. */
export const ledBy: Record<string, string> = {
  Person: `exists (select from "Participant" p where p."personId" = t.id and p."delegationId" = any (actor_delegations()))`,
  AwayPeriod: 't."delegationId" = any (actor_delegations())',
  Participant: 't."delegationId" = any (actor_delegations())',
  RollCallMark: 't."delegationId" = any (actor_delegations())',
}

/** The view by which a joint cohort shares who goes: all that anybody reads of another government's participants. */
export const nameList = {
  view: 'NameListEntry',
  columns: words(
    'id cohortId delegationId governmentId state isHead position titleFront name titleBack post agencyName',
  ),
}
