import type { Crumb } from '@/components/frame/frame-props'
import { type Actor, allows } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

type Cohort = { id: string; title: Record<Locale, string> }

/** The way to the departure of a cohort: through the office, or for a head of delegation from the phone area. */
export const cohortCrumbs = (cohort: Cohort, actor: Actor, t: Translate, locale: Locale): Crumb[] =>
  allows(actor, 'cohort.see')
    ? [
        { href: '/cohorts', label: t('shell.navCohorts') },
        { href: `/cohorts/${cohort.id}`, label: cohort.title[locale] },
      ]
    : [{ href: '/me', label: cohort.title[locale] }]
export const departureCrumbs = (cohort: Cohort, actor: Actor, t: Translate, locale: Locale): Crumb[] => [
  ...cohortCrumbs(cohort, actor, t, locale),
  { href: `/cohorts/${cohort.id}/departure`, label: t('departures.title') },
]
