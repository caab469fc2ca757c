import type { ReactNode } from 'react'
import { Letterhead } from '@/components/ui/letterhead'
import { PageHead } from '@/components/ui/page-head'
import { Tabs } from '@/components/ui/tabs'
import { type Actor, allows } from '@/lib/access/actor'
import type { Permission } from '@/lib/access/permissions'
import type { CohortSummary } from '@/lib/cohorts/queries'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { daysOf } from './days-of'

type Tab = { name: string; address: string; label: MessageKey; permission: Permission; own?: boolean }

/** The parts of a cohort, in the order of its life. `own`: only for whoever has a delegation in it. */
const tabs = [
  { name: 'summary', address: '', label: 'cohorts.tabSummary', permission: 'cohort.see' },
  {
    name: 'eligibility',
    address: '/eligibility',
    label: 'cohorts.tabEligibility',
    permission: 'person.see',
    own: true,
  },
  {
    name: 'nominations',
    address: '/nominations',
    label: 'cohorts.tabNominations',
    permission: 'nomination.see',
    own: true,
  },
  {
    name: 'assessment',
    address: '/assessment',
    label: 'cohorts.tabAssessment',
    permission: 'assignment.see',
    own: true,
  },
  { name: 'lineup', address: '/lineup', label: 'cohorts.tabLineUp', permission: 'lineup.see', own: true },
  { name: 'approval', address: '/approval', label: 'cohorts.tabApproval', permission: 'lineup.see', own: true },
  { name: 'participants', address: '/participants', label: 'cohorts.tabParticipants', permission: 'participant.see' },
  { name: 'departure', address: '/departure', label: 'cohorts.tabDeparture', permission: 'departure.see', own: true },
  { name: 'schedule', address: '/schedule', label: 'cohorts.tabSchedule', permission: 'schedule.see' },
  { name: 'trail', address: '/trail', label: 'cohorts.tabTrail', permission: 'trail.see' },
] as const satisfies readonly Tab[]

export type CohortTab = (typeof tabs)[number]['name']

/** The way to a page of a cohort: give the parts between the list and the page. */
export const cohortCrumbs = (t: Translate, locale: Locale, cohort: CohortSummary) => [
  { href: '/cohorts', label: t('shell.navCohorts') },
  { href: `/cohorts/${cohort.id}`, label: cohort.title[locale] },
]

/** Head and tabs of every page of a cohort; `children` are the buttons at the right. */
export function CohortHeader(props: {
  cohort: CohortSummary
  current: CohortTab
  actor: Actor
  t: Translate
  locale: Locale
  /** The h1 where it is not the cohort's own title. */
  title?: string
  lead?: ReactNode
  children?: ReactNode
}) {
  const { cohort, current, actor, t, locale, children } = props
  const going = cohort.delegations.filter((one) => one.state !== 'declined' && one.seats > 0)
  const lead = t('cohorts.lead', {
    days: daysOf(cohort, locale),
    city: cohort.city || '–',
    seats: going.reduce((sum, one) => sum + one.seats, 0),
    governments: going.length,
  })
  const seen = tabs.filter((tab) => allows(actor, tab.permission) && (!('own' in tab && tab.own) || cohort.own))
  return (
    <>
      <Letterhead
        government={(cohort.own?.government ?? cohort.host).name}
        about={[cohort.title[locale], daysOf(cohort, locale), cohort.city].filter(Boolean).join(' · ')}
      />
      <PageHead title={props.title ?? cohort.title[locale]} lead={props.lead ?? lead}>
        {children}
      </PageHead>
      <Tabs
        label={t('cohorts.tabs')}
        tabs={seen.map((tab) => ({
          href: `/cohorts/${cohort.id}${tab.address}`,
          label: t(tab.label as 'cohorts.tabSummary'),
          current: tab.name === current,
        }))}
      />
    </>
  )
}
