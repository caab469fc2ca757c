import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { Person } from '@/components/ui/person'
import type { Locale } from '@/lib/i18n/define'
import { formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { ReserveRow } from '@/lib/participants/reserves'

type Words = { t: Translate; locale: Locale }

type Props = {
  reserves: readonly ReserveRow[]
  /** Where a free seat is filled by somebody of this name; null where no seat is free or somebody else decides. */
  addHref: ((name: string) => string) | null
}

/** The reserves in their order, and who of them can still move up. */
export function ReservesCard({ reserves, addHref, t, locale }: Words & Props) {
  return (
    <Card id="reserves" title={t('participants.reserves')}>
      <CardBody className="pt-0!">
        {reserves.length === 0 && <p className="mid soft">{t('participants.reservesNone')}</p>}
        <ol className="grid gap-3">
          {reserves.map((one) => (
            <li key={one.personId}>
              <Person name={`${one.reserveRank}. ${one.fullName}`} about={[one.post, one.agencyShort]} />
              <ReserveStatus one={one} t={t} locale={locale} />
              {addHref && one.status === 'next' && (
                <AppLink className="mid no-print ml-3" href={addHref(one.fullName)}>
                  {t('participants.reserveSeat')}
                </AppLink>
              )}
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}

function ReserveStatus({ one: { status, away }, t, locale }: Words & { one: ReserveRow }) {
  if (status === 'next') return <Badge tone="info">{t('participants.reserveNext')}</Badge>
  if (status === 'moved_up') return <Mark tone="good">{t('participants.reserveMovedUp')}</Mark>
  if (status === 'gone') return <Mark tone="idle">{t('participants.reserveGone')}</Mark>
  if (!away) return null
  const days = formatRange(locale, away.startsOn, away.endsOn)
  return <Mark tone="wait">{t('participants.reserveAway', { label: away.label, days })}</Mark>
}
