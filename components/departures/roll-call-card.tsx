import { MoveButton } from '@/components/form/move-button'
import { Mark } from '@/components/ui/badge'
import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Meter } from '@/components/ui/meter'
import type { Tone } from '@/components/ui/tone'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { TravellingDelegation } from '@/lib/departures/queries'
import { completeDelegation } from '@/lib/departures/return-actions'
import { countPresences } from '@/lib/departures/roll-call'
import { reopenRollCall } from '@/lib/departures/roll-call-actions'
import { markingRefusal } from '@/lib/departures/roll-call-day'
import type { RollCallRow } from '@/lib/departures/roll-call-queries'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { Day } from '@/lib/platform/dates'

/** Where the departure of a delegation stands: who is there, and the next move. */
export function RollCallCard(props: {
  delegation: TravellingDelegation
  rows: readonly RollCallRow[]
  departsOn: Day | null
  returnsOn: Day | null
  actor: Actor
  today: Day
  t: Translate
  locale: Locale
}) {
  const { delegation, rows, departsOn, actor, today, t, locale } = props
  const counts = countPresences(rows)
  const hindered = markingRefusal({ state: delegation.state, departsOn, today })
  const mayMark = coversDelegation(actor, 'rollcall.mark', delegation)
  return (
    <Card
      id="roll-call"
      title={t('departures.rollCall')}
      aside={<StateMark delegation={delegation} isOpen={!hindered} t={t} />}
    >
      <CardBody className="grid gap-3">
        <div className="read">
          <b>{counts.present}</b>
          <span className="soft">{t('departures.presentOf', { n: rows.length })}</span>
        </div>
        <Meter share={rows.length ? counts.present / rows.length : 0} label={t('departures.rollCall')} />
        {delegation.state === 'approved' && hindered && <p className="mid soft">{tell(locale, t, hindered)}</p>}
        <div className="row">
          {mayMark && delegation.state === 'approved' && (
            <LinkButton href={`/cohorts/${delegation.cohortId}/departure/roll-call`}>
              {t('departures.openRollCall')}
            </LinkButton>
          )}
          {delegation.state === 'departed' && <AfterDeparture {...props} />}
        </div>
      </CardBody>
    </Card>
  )
}

function StateMark({ delegation, isOpen, t }: { delegation: TravellingDelegation; isOpen: boolean; t: Translate }) {
  const words: Record<string, [Tone, string]> = {
    approved: isOpen ? ['wait', t('departures.stateOpen')] : ['idle', t('departures.stateWaiting')],
    departed: ['good', t('departures.stateDeparted')],
    completed: ['good', t('departures.stateCompleted')],
  }
  const [tone, text] = words[delegation.state] ?? ['idle', t('departures.statePreparing')]
  return <Mark tone={tone}>{text}</Mark>
}

/** The way back after a roll call that was closed too early, and the end of the journey. */
function AfterDeparture({
  delegation,
  returnsOn,
  actor,
  today,
  t,
}: {
  delegation: TravellingDelegation
  returnsOn: Day | null
  actor: Actor
  today: Day
  t: Translate
}) {
  if (!coversDelegation(actor, 'departure.edit', delegation)) return null
  const hidden = { cohortId: delegation.cohortId, version: delegation.version }
  return (
    <>
      {returnsOn !== null && returnsOn <= today && (
        <MoveButton
          action={completeDelegation}
          hidden={hidden}
          label={t('departures.complete')}
          tone="primary"
          ask={{
            title: t('departures.completeTitle'),
            body: t('departures.completeBody'),
            yes: t('departures.completeYes'),
          }}
        />
      )}
      <MoveButton
        action={reopenRollCall}
        hidden={hidden}
        label={t('departures.reopen')}
        ask={{ title: t('departures.reopenTitle'), body: t('departures.reopenBody'), yes: t('departures.reopenYes') }}
        reason={{}}
      />
    </>
  )
}
