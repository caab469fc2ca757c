import type { Wait } from '@/components/cohorts/turn-waits'
import { WaitingTable } from '@/components/cohorts/waiting-table'
import { type Actor, allows } from '@/lib/access/actor'
import type { Cockpit } from '@/lib/cohorts/cockpit'
import type { LastNudge } from '@/lib/desk/nudge-queries'
import { nudgeOfWait } from '@/lib/desk/nudging'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Day, Zone } from '@/lib/platform/dates'
import { NudgeLink } from './nudge-link'

/** What a cohort waits for, and for whoever may: how to ask for it, and who asked last. */
export function CohortWaits(props: {
  cockpit: Cockpit
  nudges: ReadonlyMap<string, LastNudge>
  actor: Actor
  t: Translate
  locale: Locale
  today: Day
  zone: Zone
}) {
  const { cockpit, nudges, actor, today, ...told } = props
  const { cohort } = cockpit
  const ask = (wait: Wait, what: string) => {
    const of = nudgeOfWait(wait, cohort.id, cohort.own?.id)
    const last = of && nudges.get(`${of.delegationId} ${of.thing}`)
    return of && <NudgeLink of={of} what={what} {...(last && { last })} {...told} />
  }
  return (
    <WaitingTable
      cockpit={cockpit}
      mayApprove={allows(actor, 'lineup.see')}
      today={today}
      {...(allows(actor, 'task.nudge') && { askFor: ask })}
      {...told}
    />
  )
}
