import { Icon } from '@/components/ui/icon'
import type { Translate } from '@/lib/i18n/server'
import { findUnexplained } from '@/lib/lineups/arrange'
import { countSelected, takesSeat } from '@/lib/lineups/composition'
import type { Workbench } from '@/lib/lineups/workbench'

type Goal = { ok: boolean; text: string; note: string }

/** What a line-up must keep, each with its count: seats, reserves, the limit per agency, reasons, the head. */
export function Goals({ bench, t }: { bench: Workbench; t: Translate }) {
  return (
    <ul className="goals" aria-label={t('lineups.checks')}>
      {goalsOf(bench, t).map(({ ok, text, note }) => (
        <li key={text} data-open={ok ? undefined : ''}>
          <Icon name={ok ? 'check-circle' : 'alert'} />
          <span>
            <b>{text}</b>
            <em>{note}</em>
          </span>
        </li>
      ))}
    </ul>
  )
}

function goalsOf({ entries, listed, room, delegation }: Workbench, t: Translate): Goal[] {
  const taken = entries.filter(takesSeat).length
  const reserves = entries.filter(({ kind }) => kind === 'reserve').length
  const most = Math.max(0, ...entries.map(({ agencyId }) => countSelected(entries, agencyId)))
  const open = findUnexplained(entries, room.maxPerAgency).length
  const head = listed.find(({ isHead }) => isHead)
  const isOwnList = delegation.mode === 'own_list'
  return [
    {
      ok: taken > 0 && taken <= room.seats,
      text: t('lineups.checkSeats', { taken, seats: room.seats }),
      note: t('lineups.checkSeatsNote', { seats: room.seats }),
    },
    {
      ok: isOwnList || reserves >= room.reserves,
      text: t('lineups.checkReserves', { count: reserves, wanted: room.reserves }),
      note: t('lineups.checkReservesNote'),
    },
    room.maxPerAgency === null
      ? { ok: true, text: t('lineups.checkAgencyFree', { most }), note: t('lineups.checkAgencyFreeNote') }
      : {
          ok: most <= room.maxPerAgency,
          text: t('lineups.checkAgency', { most, limit: room.maxPerAgency }),
          note: t('lineups.checkAgencyNote'),
        },
    { ok: open === 0, text: t('lineups.checkReasons', { open }), note: t('lineups.checkReasonsNote') },
    {
      ok: head !== undefined,
      text: head ? t('lineups.checkHead', { name: head.fullName }) : t('lineups.checkNoHead'),
      note: t('lineups.checkHeadNote'),
    },
  ]
}
