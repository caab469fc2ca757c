import type { Prisma } from '@/lib/platform/prisma/client'

/** Every row of the demo, gathered in memory and written at once; `bindings` seal line-ups once their entries stand. */
export type World = {
  governments: Prisma.GovernmentCreateManyInput[]
  agencies: Prisma.AgencyCreateManyInput[]
  people: Prisma.PersonCreateManyInput[]
  performances: Prisma.PerformanceCreateManyInput[]
  disciplines: Prisma.DisciplineCreateManyInput[]
  users: Prisma.UserCreateManyInput[]
  grants: Prisma.GrantCreateManyInput[]
  signIns: Prisma.SignInAttemptCreateManyInput[]
  partners: Prisma.PartnerCreateManyInput[]
  programmes: Prisma.ProgrammeCreateManyInput[]
  themes: Prisma.ThemeCreateManyInput[]
  cohorts: Prisma.CohortCreateManyInput[]
  rules: Prisma.EligibilityRuleCreateManyInput[]
  criteria: Prisma.CriterionCreateManyInput[]
  delegations: Prisma.DelegationCreateManyInput[]
  nominations: Prisma.NominationCreateManyInput[]
  documents: Prisma.DocumentCreateManyInput[]
  /** What stands in the data folder beside the rows of documents. */
  files: { storedAs: string; content: Buffer }[]
  waivers: Prisma.WaiverCreateManyInput[]
  verifications: Prisma.VerificationCreateManyInput[]
  assignments: Prisma.AssignmentCreateManyInput[]
  scores: Prisma.ScoreCreateManyInput[]
  lineUps: Prisma.LineUpCreateManyInput[]
  entries: Prisma.LineUpEntryCreateManyInput[]
  bindings: { id: string; data: Prisma.LineUpUncheckedUpdateInput }[]
  approvals: Prisma.ApprovalCreateManyInput[]
  participants: Prisma.ParticipantCreateManyInput[]
  changes: Prisma.ParticipantChangeCreateManyInput[]
  redo: Prisma.RedoItemCreateManyInput[]
  awayPeriods: Prisma.AwayPeriodCreateManyInput[]
  departures: Prisma.DepartureEventCreateManyInput[]
  rundown: Prisma.RundownItemCreateManyInput[]
  legs: Prisma.JourneyLegCreateManyInput[]
  schedule: Prisma.ScheduleItemCreateManyInput[]
  steps: Prisma.EscalationStepCreateManyInput[]
  nudges: Prisma.NudgeCreateManyInput[]
  mails: Prisma.MailCreateManyInput[]
  notifications: Prisma.NotificationCreateManyInput[]
  trail: (Prisma.AuditEventCreateManyInput & { domainAt: Date })[]
}

export const emptyWorld = (): World => ({
  governments: [],
  agencies: [],
  people: [],
  performances: [],
  disciplines: [],
  users: [],
  grants: [],
  signIns: [],
  partners: [],
  programmes: [],
  themes: [],
  cohorts: [],
  rules: [],
  criteria: [],
  delegations: [],
  nominations: [],
  documents: [],
  files: [],
  waivers: [],
  verifications: [],
  assignments: [],
  scores: [],
  lineUps: [],
  entries: [],
  bindings: [],
  approvals: [],
  participants: [],
  changes: [],
  redo: [],
  awayPeriods: [],
  departures: [],
  rundown: [],
  legs: [],
  schedule: [],
  steps: [],
  nudges: [],
  mails: [],
  notifications: [],
  trail: [],
})
