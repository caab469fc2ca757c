import { Behind } from '@/components/ui/behind'
import { Card, CardBody } from '@/components/ui/card'
import type { OtherDelegation } from '@/lib/departures/other-delegations'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { CeremonyFacts } from './ceremony-card'
import { LegsByDirection } from './leg-list'

/** What the other governments of a joint cohort share: how many go, their ceremony and their journey. */
export function OtherDelegations({
  others,
  zones,
  t,
  locale,
}: {
  others: readonly OtherDelegation[]
  zones: readonly [Zone, Zone]
  t: Translate
  locale: Locale
}) {
  return others.map(({ id, government, people, legs, ceremony }) => (
    <Card key={id} id={`delegation-${id}`} title={government} aside={t('departures.otherPeople', { n: people })}>
      {ceremony && (
        <CardBody>
          <CeremonyFacts ceremony={ceremony} t={t} locale={locale} />
        </CardBody>
      )}
      {legs.length > 0 ? (
        <Behind summary={t('departures.journey')} open>
          <LegsByDirection legs={legs} zones={zones} t={t} locale={locale} />
        </Behind>
      ) : (
        <CardBody>
          <p className="soft">{t('departures.noLegs')}</p>
        </CardBody>
      )}
    </Card>
  ))
}
