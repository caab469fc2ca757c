import type { MessageKey } from '@/lib/i18n/catalogue'

/** Kinds of person and what each brings along: number, rank, SKP (docs/glossary.md, "Kinds of person"). */
export const personKinds = ['pns', 'cpns', 'pppk', 'pppk_pw', 'non_asn', 'dprd', 'bumd', 'external'] as const
export type PersonKind = (typeof personKinds)[number]

export const sexes = ['l', 'p'] as const
export type Sex = (typeof sexes)[number]

export type GradeScale = 'pns' | 'pppk'

type Kind = {
  label: MessageKey
  /** Which number the person has; null: letters print a dash. */
  number: 'nip' | 'ni_pppk' | null
  gradeScale: GradeScale | null
  /** SKP and the discipline of civil servants (PP 94/2021) bind this kind. */
  isAsn: boolean
  /** Years of service mean something for this kind. */
  hasService: boolean
  hasContract: boolean
}

export const kindTable: Record<PersonKind, Kind> = {
  pns: asn('people.kindPns', 'pns'),
  cpns: asn('people.kindCpns', 'pns'),
  pppk: asn('people.kindPppk', 'pppk'),
  pppk_pw: asn('people.kindPppkPw', 'pppk'),
  non_asn: other('people.kindNonAsn', true),
  dprd: other('people.kindDprd', false),
  bumd: other('people.kindBumd', true),
  external: other('people.kindExternal', false),
}

function asn(label: MessageKey, gradeScale: GradeScale): Kind {
  const number = gradeScale === 'pns' ? 'nip' : 'ni_pppk'
  return { label, number, gradeScale, isAsn: true, hasService: true, hasContract: gradeScale === 'pppk' }
}
function other(label: MessageKey, hasService: boolean): Kind {
  return { label, number: null, gradeScale: null, isAsn: false, hasService, hasContract: false }
}

export const sexLabels: Record<Sex, MessageKey> = { l: 'people.sexL', p: 'people.sexP' }
export const isPersonKind = (text: unknown): text is PersonKind => personKinds.includes(text as PersonKind)
