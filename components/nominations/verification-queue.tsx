import { AppLink } from '@/components/ui/app-link'
import { Badge } from '@/components/ui/badge'
import type { Translate } from '@/lib/i18n/server'
import { caseAddress, queueAddress } from '@/lib/nominations/queue-address'
import { stateTones } from '@/lib/nominations/states'
import type { QueueAround, QueueRow } from '@/lib/nominations/verification-queue'
import { writeName } from '@/lib/people/names'
import { type Day, dayIn, daysBetween, type Zone } from '@/lib/platform/dates'

const words = {
  verified: 'nominations.decisionVerified',
  returned: 'nominations.decisionReturned',
  ineligible: 'nominations.decisionIneligible',
  reopened: 'nominations.decisionReopened',
} as const
const toneOf = { ...stateTones, reopened: 'info' } as const

/** From how many days on a wait is said loudly. Source: docs/glossary.md, "A nomination round": five working days. */
const longWait = 7

/** How long a nomination waits, in words; a long wait stands out. */
export function QueueAge({ row, t, today, zone }: { row: QueueRow; t: Translate; today: Day; zone: Zone }) {
  const days = Math.max(0, daysBetween(dayIn(row.since, zone), today))
  return (
    <span className={days >= longWait ? 'small font-semibold text-stop' : 'small faint'}>
      {t('nominations.waitsDays', { n: days })}
    </span>
  )
}

/** The queue beside the nomination under check, and what this verifier decided last. */
export function VerificationQueue(props: {
  around: QueueAround
  current: string
  t: Translate
  today: Day
  zone: Zone
}) {
  const { around, current, t, today, zone } = props
  return (
    <nav className="vq" aria-label={t('nominations.queue')}>
      <div className="colh">
        <h2 className="!text-lg">
          {t('nominations.queue')} <span className="soft font-normal num">{around.count}</span>
        </h2>
        <AppLink className="mid" href={queueAddress(around.part)}>
          {t('nominations.oldestFirst')}
        </AppLink>
      </div>
      <ul className="queue">
        {around.rows.map((row) => (
          <li key={row.id} aria-current={row.id === current ? 'true' : undefined}>
            <AppLink href={caseAddress(row.id, around.part)}>
              <b>{writeName(row.person)}</b>
              <span>{row.agency.shortName}</span>
              <QueueAge row={row} t={t} today={today} zone={zone} />
            </AppLink>
          </li>
        ))}
      </ul>
      {around.decided.length > 0 && (
        <>
          <div className="colh">
            <h2 className="!text-lg">{t('nominations.latestDecided')}</h2>
          </div>
          <ul className="queue">
            {around.decided.map(({ id, decision, nominationId, nomination }) => (
              <li key={id}>
                <AppLink href={caseAddress(nominationId, around.part)}>
                  <b>{writeName(nomination.person)}</b>
                  <span>{nomination.agency.shortName}</span>
                  <span className="row">
                    <Badge tone={toneOf[decision]}>{t(words[decision])}</Badge>
                  </span>
                </AppLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  )
}
