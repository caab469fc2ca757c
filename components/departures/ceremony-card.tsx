import { AppLink } from '@/components/ui/app-link'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { EmptyState } from '@/components/ui/empty-state'
import { Table } from '@/components/ui/table'
import type { Ceremony } from '@/lib/departures/ceremony-queries'
import type { Locale } from '@/lib/i18n/define'
import { formatBareTime, formatDayLong, formatTime, formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

type Words = { t: Translate; locale: Locale }

/** The release ceremony: where, when, by whom, and the order of events. */
export function CeremonyCard({
  ceremony,
  editHref,
  t,
  locale,
}: Words & { ceremony: Ceremony | null; editHref: string | null }) {
  return (
    <Card
      id="ceremony"
      title={t('departures.ceremony')}
      aside={ceremony && editHref && <AppLink href={editHref}>{t('departures.editCeremony')}</AppLink>}
    >
      {ceremony ? (
        <>
          <CardBody>
            <CeremonyFacts ceremony={ceremony} t={t} locale={locale} />
          </CardBody>
          <Rundown ceremony={ceremony} t={t} locale={locale} />
        </>
      ) : (
        <EmptyState title={t('departures.noCeremony')} body={editHref ? t('departures.noCeremonyBody') : undefined}>
          {editHref && <LinkButton href={editHref}>{t('departures.addCeremony')}</LinkButton>}
        </EmptyState>
      )}
    </Card>
  )
}

/** Place, time, officiant and dress of a ceremony. */
export function CeremonyFacts({ ceremony, t, locale }: Words & { ceremony: Ceremony }) {
  const { place, day, startsAt, zone, dress } = ceremony
  const items = [
    { term: t('departures.place'), detail: place },
    { term: t('departures.time'), detail: `${formatDayLong(locale, day)}, ${formatTime(locale, startsAt, zone)}` },
    { term: t('departures.releasedBy'), detail: officiantOf(ceremony, t) },
  ]
  return <DescriptionList items={dress ? [...items, { term: t('departures.dress'), detail: dress }] : items} />
}

function officiantOf({ officiant, officiantPost, onBehalfOf }: Ceremony, t: Translate) {
  const name = [officiant, officiantPost].filter(Boolean).join(', ')
  return onBehalfOf ? t('departures.onBehalf', { name, principal: onBehalfOf }) : name
}

/** The order of events as a small table that fits a phone. */
export function Rundown({ ceremony: { rundown, zone }, t, locale }: Words & { ceremony: Ceremony }) {
  if (rundown.length === 0) return null
  return (
    <Table caption={t('departures.rundown')} cards={false} tight>
      <thead>
        <tr>
          <th scope="col">{formatZone(locale, zone)}</th>
          <th scope="col">{t('departures.activity')}</th>
        </tr>
      </thead>
      <tbody>
        {rundown.map(({ id, startsAt, activity, officer }) => (
          <tr key={id}>
            <td className="num">{formatBareTime(locale, startsAt)}</td>
            <td className="person">
              <b>{activity}</b>
              {officer && <span>{officer}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
