import type { Translate } from '@/lib/i18n/server'
import type { ChangeRow } from '@/lib/participants/queries'

const words = {
  withdraw: 'participants.changeWithdraw',
  add: 'participants.changeAdd',
  no_show: 'participants.changeNoShow',
} as const

/** A change of a name list as one sentence. */
export const tellChange = (change: Pick<ChangeRow, 'kind' | 'name' | 'successor'>, t: Translate) =>
  change.kind === 'replace'
    ? t('participants.changeReplace', { name: change.name, successor: change.successor ?? '–' })
    : t(words[change.kind], { name: change.name })
