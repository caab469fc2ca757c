import type { MessageKey } from '@/lib/i18n/catalogue'

/** SKP predicates, highest first (Permenpan RB 6/2022). A missing year is not known; it is no low predicate. */
export const performancePredicates = ['sangat_baik', 'baik', 'butuh_perbaikan', 'kurang', 'sangat_kurang'] as const
export type PerformancePredicate = (typeof performancePredicates)[number]

export const performanceLabels: Record<PerformancePredicate, MessageKey> = {
  sangat_baik: 'people.performanceSangatBaik',
  baik: 'people.performanceBaik',
  butuh_perbaikan: 'people.performanceButuhPerbaikan',
  kurang: 'people.performanceKurang',
  sangat_kurang: 'people.performanceSangatKurang',
}

export const isPerformanceAtLeast = (predicate: PerformancePredicate, least: PerformancePredicate) =>
  performancePredicates.indexOf(predicate) <= performancePredicates.indexOf(least)
