import type { MessageKey } from '@/lib/i18n/catalogue'

/** The duties of a participant (tata tertib). Source: docs/glossary.md, "Duties". */
export type Duty = { title: MessageKey; body: MessageKey; when: 'during' | 'afterwards' }

export const duties: readonly Duty[] = [
  { title: 'conduct.series', body: 'conduct.seriesBody', when: 'during' },
  { title: 'conduct.time', body: 'conduct.timeBody', when: 'during' },
  { title: 'conduct.dress', body: 'conduct.dressBody', when: 'during' },
  { title: 'conduct.classroom', body: 'conduct.classroomBody', when: 'during' },
  { title: 'conduct.respond', body: 'conduct.respondBody', when: 'during' },
  { title: 'conduct.goodName', body: 'conduct.goodNameBody', when: 'during' },
  { title: 'conduct.cooperation', body: 'conduct.cooperationBody', when: 'during' },
  { title: 'conduct.adopt', body: 'conduct.adoptBody', when: 'afterwards' },
  { title: 'conduct.passOn', body: 'conduct.passOnBody', when: 'afterwards' },
]

/** When duties hold, each under its heading. */
export const dutyTimes = [
  { when: 'during', title: 'conduct.during' },
  { when: 'afterwards', title: 'conduct.afterwards' },
] as const satisfies readonly { when: Duty['when']; title: MessageKey }[]
