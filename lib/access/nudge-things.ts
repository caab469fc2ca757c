import type { MessageKey } from '@/lib/i18n/catalogue'

/** Everything that somebody else can be asked for, by what is waited for in a delegation; what each is called. */
export const nudgeLabels = {
  verify: 'desk.taskVerify',
  returned: 'desk.taskMend',
  score: 'desk.taskScore',
  answer: 'desk.taskAnswer',
  propose: 'desk.taskPropose',
  decide: 'desk.taskDecide',
  closeRollCall: 'desk.taskRollCall',
  recordReturn: 'desk.taskReturn',
} as const satisfies Record<string, MessageKey>
export type NudgeThing = keyof typeof nudgeLabels
