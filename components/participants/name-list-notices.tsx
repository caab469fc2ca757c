import { AppLink } from '@/components/ui/app-link'
import { Notice } from '@/components/ui/notice'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { OwnNameList } from '@/lib/participants/name-list'
import { leftToRedo } from '@/lib/participants/redo'
import type { Day } from '@/lib/platform/dates'

type Props = { list: OwnNameList; t: Translate; locale: Locale; today: Day }

/** What has to be known of the own name list: that nobody leads, and what replacements left to be redone outside. */
export function NameListNotices({ actor, ...props }: Props & { actor: Actor }) {
  const { list, t } = props
  const { delegation, rows, going } = list
  const lacksHead = rows.length > 0 && delegation.state === 'approved' && !going.some(({ isHead }) => isHead)
  const mayAppoint = coversDelegation(actor, 'participant.replace', delegation)
  return (
    <>
      {lacksHead && <Notice tone="wait">{t(mayAppoint ? 'participants.noHead' : 'participants.noHeadYet')}</Notice>}
      {list.redo.length > 0 && <RedoNotice {...props} />}
    </>
  )
}

function RedoNotice({ list: { redo, cohort }, t, locale, today }: Props) {
  const { n, nearest } = leftToRedo(redo)
  const isLate = nearest !== null && nearest < today
  const due =
    nearest && t(isLate ? 'participants.redoWasDue' : 'participants.redoNext', { day: formatDay(locale, nearest) })
  return (
    <div className="no-print">
      <Notice tone={n === 0 ? 'good' : isLate ? 'stop' : 'wait'}>
        {[t('participants.redoSummary', { n }), due].filter(Boolean).join(' ')}{' '}
        <AppLink href={`/cohorts/${cohort.id}/participants/redo`}>{t('participants.redoOpenList')}</AppLink>
      </Notice>
    </div>
  )
}
