import 'server-only'
import { formatDateTime } from '@/lib/i18n/format'
import { translations } from '@/lib/i18n/server'
import type { Write } from '../db'
import type { FormState, FormValues } from '../form-state'
import { refusedState } from './form-answer'
import { inRequest } from './transaction'

const isId = (value: string) => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value)

/** The state of a form that came too late: who changed what it is about, when, and how to go on. Nothing was saved. */
export async function changedState(name: string, values: FormValues, attempt: number): Promise<FormState> {
  const { locale, t } = await translations()
  const hasRows = Object.keys(values).some((field) => /\]\.(?:id|code|delegationId)$/.test(field))
  const last = await inRequest('read', async (tx, { actor }) => {
    const row = actor && (await findLastChange(tx, name, values))
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

/** The newest row of the trail about a thing that the form names; or of its cohort, by an intention of the same kind. */
async function findLastChange(tx: Write, name: string, values: FormValues) {
  const ids = Object.values(values).flat().filter(isId).slice(0, 50)
  const [noun] = name.split('.')
  const select = { actorId: true, actorName: true, domainAt: true }
  const kin = { action: { startsWith: `${noun}.` } }
  const about = ids.length > 0 ? [{ subjectId: { in: ids } }, { cohortId: { in: ids }, ...kin }] : [kin]
  for (const one of about) {
    const where = { outcome: 'done' as const, ...one }
    const row = await tx.auditEvent.findFirst({ where, select, orderBy: { id: 'desc' } })
    if (row) return row
  }
  return null
}
