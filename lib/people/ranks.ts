import type { MessageKey } from '@/lib/i18n/catalogue'
import type { GradeScale } from './kinds'

/** Grades, rank names and post levels (docs/glossary.md, "Ranks and posts"). Official names have no English form. */
export const pnsGrades = [
  ...['I/a', 'I/b', 'I/c', 'I/d', 'II/a', 'II/b', 'II/c', 'II/d'],
  ...['III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c', 'IV/d', 'IV/e'],
] as const
export const pppkGrades = [
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII'],
] as const
export const gradesOf = (scale: GradeScale): readonly string[] => (scale === 'pns' ? pnsGrades : pppkGrades)

export const rankNames: Readonly<Record<string, string>> = {
  'I/a': 'Juru Muda',
  'I/b': 'Juru Muda Tingkat I',
  'I/c': 'Juru',
  'I/d': 'Juru Tingkat I',
  'II/a': 'Pengatur Muda',
  'II/b': 'Pengatur Muda Tingkat I',
  'II/c': 'Pengatur',
  'II/d': 'Pengatur Tingkat I',
  'III/a': 'Penata Muda',
  'III/b': 'Penata Muda Tingkat I',
  'III/c': 'Penata',
  'III/d': 'Penata Tingkat I',
  'IV/a': 'Pembina',
  'IV/b': 'Pembina Tingkat I',
  'IV/c': 'Pembina Utama Muda',
  'IV/d': 'Pembina Utama Madya',
  'IV/e': 'Pembina Utama',
}

/** Which of the two scales a grade stands on; null for a text that is no grade. */
export function gradeScaleOf(grade: string): GradeScale | null {
  if (gradesOf('pns').includes(grade)) return 'pns'
  return gradesOf('pppk').includes(grade) ? 'pppk' : null
}

/** 1 to 17 on the own scale; null for a text that is no grade. The scales run side by side (V is II/a, IX is III/a). */
export function gradeOrder(grade: string): number | null {
  const scale = gradeScaleOf(grade)
  return scale && gradesOf(scale).indexOf(grade) + 1
}

/** True when both grades stand on one scale and the first is not below the second. */
export function isGradeAtLeast(grade: string, least: string): boolean {
  const [own, wanted] = [gradeOrder(grade), gradeOrder(least)]
  return gradeScaleOf(grade) === gradeScaleOf(least) && own !== null && wanted !== null && own >= wanted
}

/** "Pembina Tingkat I"; null for PPPK, who have no rank name. */
const rankName = (grade: string): string | null => rankNames[grade] ?? null
/** "Pembina Tingkat I (IV/b)", "IX" for PPPK, a dash for none. */
export function rankLabel(grade: string | null): string {
  if (!grade) return '–'
  const name = rankName(grade)
  return name ? `${name} (${grade})` : grade
}

export const gradeGroups = ['iv', 'iii', 'ii', 'i', 'pppk', 'none'] as const
export type GradeGroup = (typeof gradeGroups)[number]
/** The group that a spread over grades counts. */
export function gradeGroupOf(grade: string | null): GradeGroup {
  const scale = grade && gradeScaleOf(grade)
  if (!grade || !scale) return 'none'
  return scale === 'pppk' ? 'pppk' : (grade.split('/')[0]?.toLowerCase() as GradeGroup)
}

/** Highest first. */
export const postLevels = ['jpt_madya', 'jpt_pratama', 'administrator', 'pengawas', 'fungsional', 'pelaksana'] as const
export type PostLevel = (typeof postLevels)[number]
export const postLevelLabels: Record<PostLevel, MessageKey> = {
  jpt_madya: 'people.levelJptMadya',
  jpt_pratama: 'people.levelJptPratama',
  administrator: 'people.levelAdministrator',
  pengawas: 'people.levelPengawas',
  fungsional: 'people.levelFungsional',
  pelaksana: 'people.levelPelaksana',
}
/** 0 for the highest level; who has none stands last. */
export const postLevelOrder = (level: PostLevel | null) => (level ? postLevels.indexOf(level) : postLevels.length)
