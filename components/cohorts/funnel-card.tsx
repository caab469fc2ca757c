import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { Funnel } from '@/components/ui/funnel'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { FigureName } from '@/lib/cohorts/funnel'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

type LossKey =
  | 'cohorts.lossWaiting'
  | 'cohorts.lossReturned'
  | 'cohorts.lossIneligible'
  | 'cohorts.lossWithdrawn'
  | 'cohorts.lossUnscored'

/** From what was submitted to the seats of the own delegation; each loss links to its rows. */
export function FunnelCard({ cockpit, t, locale }: { cockpit: Cockpit; t: Translate; locale: Locale }) {
  const { cohort, counts, agencies, isPart } = cockpit
  const { own } = cohort
  if (!own || !counts) return null
  const ready = cohort.scored ? counts.scored : counts.passed
  const loss = (name: FigureName, key: LossKey) =>
    counts[name] > 0 && (
      <AppLink key={name} href={`/cohorts/${cohort.id}/nominations?figure=${name}`}>
        {t(key, { n: counts[name] })}
      </AppLink>
    )
  const listOf = (name: FigureName) => `/cohorts/${cohort.id}/nominations?figure=${name}`
  return (
    <Card
      title={t('cohorts.funnel')}
      aside={
        <span className="mid soft">
          {isPart
            ? t('cohorts.ownAgencyOnly')
            : `${own.government.name} · ${t('cohorts.agencyCount', { n: agencies })}`}
        </span>
      }
    >
      <Funnel
        steps={[
          {
            label: t('cohorts.sent'),
            href: listOf('sent'),
            count: counts.sent,
            loss: [
              loss('waiting', 'cohorts.lossWaiting'),
              loss('returned', 'cohorts.lossReturned'),
              loss('ineligible', 'cohorts.lossIneligible'),
              loss('withdrawn', 'cohorts.lossWithdrawn'),
            ],
          },
          {
            label: t('cohorts.passedStep'),
            href: listOf('passed'),
            count: counts.passed,
            loss: cohort.scored ? loss('unscored', 'cohorts.lossUnscored') : undefined,
          },
          ...(cohort.scored ? [{ label: t('cohorts.scoredStep'), href: listOf('scored'), count: counts.scored }] : []),
          {
            label: t('cohorts.seatsStep'),
            count: own.seats,
            goal: true,
            loss:
              own.seats > 0 && ready > 0
                ? t('cohorts.perSeat', { n: formatNumber(locale, ready / own.seats, 1) })
                : undefined,
          },
        ]}
      />
      {(isPart || cohort.delegations.length > 1) && (
        <p className="small faint px-6 pb-5 max-sm:px-4">
          {isPart ? t('cohorts.otherAgenciesHidden', { government: own.government.name }) : t('cohorts.othersHidden')}
        </p>
      )}
    </Card>
  )
}
