import { Notice } from '@/components/ui/notice'
import { type Actor, coversDelegation } from '@/lib/access/actor'
import type { Translate } from '@/lib/i18n/server'
import type { OwnNameList } from '@/lib/participants/name-list'

/** What has to be known of the own name list: that nobody leads. */
export function NameListNotices({ list, actor, t }: { list: OwnNameList; actor: Actor; t: Translate }) {
  const { delegation, rows, going } = list
  const lacksHead = rows.length > 0 && delegation.state === 'approved' && !going.some(({ isHead }) => isHead)
  const mayAppoint = coversDelegation(actor, 'participant.replace', delegation)
  return (
    <>{lacksHead && <Notice tone="wait">{t(mayAppoint ? 'participants.noHead' : 'participants.noHeadYet')}</Notice>}</>
  )
}
