import 'server-only'
import { formatDateTime } from '@/lib/i18n/format'
import { translations } from '@/lib/i18n/server'
import type { FormState, FormValues } from '../form-state'
import { refusedState } from './form-answer'
import { findLastRows } from './last-rows'
import { inRequest } from './transaction'

/** The state of a form that came too late: who changed what it is about, when, and how to go on. Nothing was saved. */
export async function changedState(name: string, values: FormValues, attempt: number): Promise<FormState> {
  const { locale, t } = await translations()
  const hasRows = Object.keys(values).some((field) => /\]\.(?:id|code|delegationId)$/.test(field))
  const last = await inRequest('read', async (tx, { actor }) => {
    const row = actor && (await findLastRows(tx, name, values)).flatMap((rows) => rows.slice(0, 1))[0]
    return row && { ...row, isOwn: row.actorId === actor.userId, zone: actor.zone }
  })
  const when = last ? formatDateTime(locale, last.domainAt, last.zone) : ''
  const who = !last
    ? t('shell.changedBySomebody')
    : last.isOwn
      ? t('shell.changedByYou', { when })
      : t('shell.changedBy', { name: last.actorName, when })
  const said = `${who} ${t(hasRows ? 'shell.changedCompareRows' : 'shell.changedCompare')}`
  return { ...(await refusedState('shell.changedMeanwhile', values, attempt)), changed: { said } } as FormState
}
