import { RadioGroup } from '@/components/form/choices'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { PersonSearch } from '@/components/lineups/person-search'
import { Badge, Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { Person } from '@/components/ui/person'
import type { DelegationSummary } from '@/lib/cohorts/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatRange } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { FoundPerson } from '@/lib/lineups/people-queries'
import { add } from '@/lib/participants/actions'
import type { ChangeRow } from '@/lib/participants/queries'
import type { ReserveRow } from '@/lib/participants/reserves'
import type { Zone } from '@/lib/platform/dates'

type Words = { t: Translate; locale: Locale }

/** The reserves in their order, and who of them can still move up. */
export function ReservesCard({ reserves, t, locale }: Words & { reserves: readonly ReserveRow[] }) {
  return (
    <Card id="reserves" title={t('participants.reserves')}>
      <CardBody className="pt-0!">
        {reserves.length === 0 && <p className="mid soft">{t('participants.reservesNone')}</p>}
        <ol className="grid gap-3">
          {reserves.map((one) => (
            <li key={one.personId}>
              <Person name={`${one.reserveRank}. ${one.fullName}`} about={[one.post, one.agencyShort]} />
              <ReserveStatus one={one} t={t} locale={locale} />
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}

function ReserveStatus({ one, t, locale }: Words & { one: ReserveRow }) {
  if (one.status === 'next') return <Badge tone="info">{t('participants.reserveNext')}</Badge>
  if (one.status === 'moved_up') return <Mark tone="good">{t('participants.reserveMovedUp')}</Mark>
  if (one.status === 'gone') return <Mark tone="idle">{t('participants.reserveGone')}</Mark>
  if (!one.overlap) return null
  const { label, startsOn, endsOn } = one.overlap
  return (
    <Mark tone="wait">{t('participants.reserveAway', { label, days: formatRange(locale, startsOn, endsOn) })}</Mark>
  )
}

const changeWords = {
  withdraw: 'participants.changeWithdraw',
  add: 'participants.changeAdd',
  no_show: 'participants.changeNoShow',
} as const

/** What has changed since the approval, with reason, actor and time. */
export function ChangesCard({ changes, zone, t, locale }: Words & { changes: readonly ChangeRow[]; zone: Zone }) {
  return (
    <Card id="changes" title={t('participants.changes')}>
      <CardBody className="pt-0!">
        {changes.length === 0 && <p className="mid soft">{t('participants.changesNone')}</p>}
        <ol className="grid gap-3">
          {changes.map((change) => (
            <li key={change.id} className="person">
              <b>
                {change.kind === 'replace'
                  ? t('participants.changeReplace', { name: change.name, successor: change.successor ?? '–' })
                  : t(changeWords[change.kind], { name: change.name })}
              </b>
              {change.reason && <span>{change.reason}</span>}
              <span>
                {t('participants.changeBy', { by: change.byName, at: formatDateTime(locale, change.at, zone) })}
              </span>
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}

/** A free seat can go to somebody of the own register, decided by the Kabag. */
export function AddCard({
  delegation,
  found,
  q,
  t,
}: {
  delegation: DelegationSummary
  found: readonly FoundPerson[]
  q: string
  t: Translate
}) {
  const page = `/cohorts/${delegation.cohortId}/participants#add`
  return (
    <Card id="add" title={t('participants.add')}>
      <CardBody className="grid gap-4 pt-0!">
        <p className="mid soft">
          {t('participants.free', { free: delegation.seats - delegation.taken })}. {t('participants.addHint')}
        </p>
        <PersonSearch action={page} hidden={{}} q={q} t={t} />
        {q !== '' && found.length === 0 && <p className="mid soft">{t('lineups.foundNone', { q })}</p>}
        {found.length > 0 && (
          <Form action={add} hidden={{ cohortId: delegation.cohortId, version: delegation.version }}>
            <RadioGroup
              name="personId"
              label={t('lineups.foundChoice')}
              options={found.map(({ personId, fullName, post, agencyShort }) => ({
                value: personId,
                label: fullName,
                hint: [post, agencyShort].filter(Boolean).join(' · '),
              }))}
            />
            <TextArea name="reason" label={t('shell.reason')} rows={2} />
            <div className="row">
              <SubmitButton tone="plain">{t('participants.addDo')}</SubmitButton>
            </div>
          </Form>
        )}
      </CardBody>
    </Card>
  )
}
