import type { Prisma } from '@/lib/platform/prisma/client.ts'

/** The named conditions over nominations: each is used for its figure and for the list behind it, so they always agree. */
const sent = [
  'submitted',
  'verified',
  'ineligible',
  'returned',
  'assessed',
  'selected',
  'reserve',
  'not_selected',
] as const
const passed = ['verified', 'assessed', 'selected', 'reserve', 'not_selected'] as const
const scored = ['assessed', 'selected', 'reserve', 'not_selected'] as const

export const figures = {
  all: {},
  draft: { state: 'draft' },
  /** Everything that was ever sent, the withdrawn ones among them. */
  sent: { OR: [{ state: { in: [...sent] } }, { state: 'withdrawn', submittedAt: { not: null } }] },
  waiting: { state: 'submitted' },
  returned: { state: 'returned' },
  ineligible: { state: 'ineligible' },
  withdrawn: { state: 'withdrawn', submittedAt: { not: null } },
  passed: { state: { in: [...passed] } },
  unscored: { state: 'verified' },
  scored: { state: { in: [...scored] } },
  selected: { state: 'selected' },
  reserve: { state: 'reserve' },
  notSelected: { state: 'not_selected' },
} as const satisfies Record<string, Prisma.NominationWhereInput>

export type FigureName = keyof typeof figures
export const figureNames = Object.keys(figures) as FigureName[]
