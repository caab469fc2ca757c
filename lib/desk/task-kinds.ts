import type { MessageKey } from '@/lib/i18n/catalogue'
import type { WaitingItem } from '@/lib/platform/waiting'

type TaskKind = {
  /** What is to be done, without a name or a figure: it goes into mails. */
  label: MessageKey
  /** Others wait for it: when nobody acts, the next in line hears of it. */
  escalates: boolean
}
const held = (label: MessageKey): TaskKind => ({ label, escalates: true })
const own = (label: MessageKey): TaskKind => ({ label, escalates: false })

/** What can wait for somebody, by the first part of its id on a work list (lib/desk/sources.ts). */
const taskKinds: Record<string, TaskKind> = {
  'cohorts.draft': own('desk.taskPublish'),
  'cohorts.open': held('desk.taskEndCall'),
  'cohorts.close': own('desk.taskClose'),
  'cohorts.invited': held('desk.taskAnswer'),
  'nominations.draft': own('desk.taskSend'),
  'nominations.returned': own('desk.taskMend'),
  'nominations.call': own('desk.taskNominate'),
  'nominations.verify': held('desk.taskVerify'),
  'selection.assign': held('desk.taskAssign'),
  'selection.score': held('desk.taskScore'),
  'lineups.draft': held('desk.taskPropose'),
  'approvals.decide': held('desk.taskDecide'),
  'participants.seat': held('desk.taskSeat'),
  'participants.head': held('desk.taskHead'),
  'participants.invite': own('desk.taskInvite'),
  'participants.redo': held('desk.taskRedo'),
  'departures.journey': own('desk.taskJourney'),
  'departures.rollCall': held('desk.taskRollCall'),
  'departures.return': held('desk.taskReturn'),
}

/** What a line of a work list is, for who is told of it; null for what stays between the reader and the app. */
export const taskOf = ({ id }: Pick<WaitingItem, 'id'>): TaskKind | null => taskKinds[id.split(':')[0]!] ?? null
