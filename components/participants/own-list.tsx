import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { Actor } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { isChangeable } from '@/lib/participants/changing'
import { isGoing, stateLabels, stateTones } from '@/lib/participants/lifecycle'
import type { OwnNameList } from '@/lib/participants/name-list'
import type { ParticipantRow } from '@/lib/participants/queries'
import { dayIn } from '@/lib/platform/dates'

type Words = { t: Translate; locale: Locale }

/** The own name list with states and, between approval and departure, the ways to change it. */
export function OwnList({
  list: { cohort, delegation, rows, going },
  actor,
  t,
  locale,
}: Words & { list: OwnNameList; actor: Actor }) {
  const gone = rows.filter(({ state }) => !isGoing(state))
  const government = delegation.government.shortName
  return (
    <Card
      id="own"
      title={t('participants.delegationOf', { government })}
      aside={t('participants.delegationNote', { going: going.length, seats: delegation.seats })}
    >
      <Table caption={t('participants.caption', { government })}>
        <thead>
          <tr>
            <th scope="col" className="r">
              {t('participants.columnNo')}
            </th>
            <th scope="col">{t('participants.columnName')}</th>
            <th scope="col">{t('participants.columnAgency')}</th>
            <th scope="col">{t('participants.columnState')}</th>
            <th scope="col" className="no-print">
              <span className="sr">{t('participants.columnAct')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...going, ...gone].map((row, n) => (
            // Drawn once and never sorted: an id as the key would travel with each row.
            <tr key={n}>
              <td className="n">{isGoing(row.state) ? n + 1 : '–'}</td>
              <td className="person">
                <b>{row.fullName}</b>
                <span>
                  {[row.post, row.isHead && isGoing(row.state) && t('participants.head')].filter(Boolean).join(' · ')}
                </span>
              </td>
              <td>{row.agencyName}</td>
              <td>
                <StateOf row={row} actor={actor} t={t} locale={locale} />
              </td>
              <td className="r no-print">
                {isChangeable(actor, { cohort, delegation }, row) && (
                  <AppLink href={`?change=${row.id}#change`} label={`${t('participants.act')}: ${row.fullName}`}>
                    {t('participants.act')}
                  </AppLink>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  )
}

function StateOf({ row, actor, t, locale }: Words & { row: ParticipantRow; actor: Actor }) {
  const word = t(stateLabels[row.state])
  const tone = stateTones[row.state]
  const since = t('participants.since', { day: formatDayShort(locale, dayIn(row.since, actor.zone)) })
  return (
    <>
      {tone === 'wait' ? <Badge tone={tone}>{word}</Badge> : <Mark tone={tone}>{word}</Mark>}
      <small>{since}</small>
    </>
  )
}
