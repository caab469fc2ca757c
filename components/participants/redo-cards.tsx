import { MoveButton } from '@/components/form/move-button'
import { Badge, Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { OwnDelegation } from '@/lib/delegations/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDateTime, formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { isRedoOpen, redoKinds } from '@/lib/participants/redo'
import { tickRedo } from '@/lib/participants/redo-actions'
import type { RedoRow } from '@/lib/participants/redo-queries'
import type { Day, Zone } from '@/lib/platform/dates'

type Words = { t: Translate; locale: Locale; today: Day; zone: Zone }

/** What each replacement left to be redone outside the app: by which day, done by whom and when. */
export function RedoCards({
  cohort,
  delegation,
  redo,
  actor,
  ...words
}: Omit<Words, 'zone'> & OwnDelegation & { redo: RedoRow[]; actor: Actor }) {
  const isOpen = isRedoOpen({ cohortState: cohort.state, delegationState: delegation.state })
  const mayTick = isOpen && coversDelegation(actor, 'participant.redo', delegation)
  return (
    <div className="stack max-w-[50rem]">
      {[...Map.groupBy(redo, ({ changeId }) => changeId)].map(([changeId, rows]) => (
        <Replacement
          key={changeId}
          rows={rows}
          cohortId={cohort.id}
          mayTick={mayTick && !rows[0]!.isMoot}
          zone={actor.zone}
          {...words}
        />
      ))}
    </div>
  )
}

function Replacement({ rows, ...rest }: Words & { rows: RedoRow[]; cohortId: string; mayTick: boolean }) {
  const { name, successor, isMoot, changeId } = rows[0]!
  const { t } = rest
  return (
    <Card
      id={`redo-${changeId}`}
      title={t('participants.redo', { name, successor })}
      aside={!isMoot && t('participants.redoLeft', { n: rows.filter(({ doneAt }) => !doneAt).length })}
    >
      <CardBody className="pt-0!">
        {isMoot && <p className="mid soft">{t('participants.redoLeftAgain', { successor })}</p>}
        <ul className="m-0 grid list-none gap-3 p-0">
          {rows.map((row) => (
            <Item key={row.id} row={row} {...rest} />
          ))}
        </ul>
      </CardBody>
    </Card>
  )
}

type ItemProps = Words & { row: RedoRow; cohortId: string; mayTick: boolean }
function Item({ row, cohortId, mayTick, t, locale, today, zone }: ItemProps) {
  const what = t(redoKinds[row.kind].label)
  const isLate = !row.doneAt && !row.isMoot && row.dueOn !== null && row.dueOn < today
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        <b className="block first-letter:uppercase">{what}</b>
        {row.doneAt ? (
          <Mark tone="good">
            {t('participants.redoDone', { by: row.doneByName ?? '–', at: formatDateTime(locale, row.doneAt, zone) })}
          </Mark>
        ) : (
          <span className="mid soft">
            {row.dueOn ? t('participants.redoDue', { day: formatDay(locale, row.dueOn) }) : t('participants.redoOpen')}{' '}
            {isLate && <Badge tone="stop">{t('participants.redoLate')}</Badge>}
          </span>
        )}
      </div>
      {mayTick && (
        <MoveButton
          action={tickRedo}
          hidden={{ cohortId, redoId: row.id, isDone: row.doneAt ? 'no' : 'yes' }}
          label={
            <>
              {t(row.doneAt ? 'participants.redoUntick' : 'participants.redoTick')}
              <span className="sr">: {what}</span>
            </>
          }
          size="sm"
        />
      )}
    </li>
  )
}
