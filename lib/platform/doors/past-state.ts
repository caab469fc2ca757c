import 'server-only'
import { wordsFor } from '@/lib/i18n/action-words'
import { formatDateTime } from '@/lib/i18n/format'
import { sentence } from '@/lib/i18n/sentence'
import { translations } from '@/lib/i18n/server'
import type { FormState, FormValues } from '../form-state'
import { refusedState } from './form-answer'
import { findLastRows, idsIn, type LastRow } from './last-rows'
import { inRequest } from './transaction'

/**
 * The state of a form whose move is no longer possible: which move was made instead, by whom and when, as far as the
 * trail shows it to whoever asks. Nothing was saved.
 */
export async function pastState(name: string, values: FormValues, attempt: number): Promise<FormState> {
  const last = await inRequest('read', async (tx, { actor }) => {
    if (!actor || idsIn(values).length === 0) return null
    const move = lastMoveOf(await findLastRows(tx, name, values), name)
    return move && { ...move, isOwn: move.actorId === actor.userId, zone: actor.zone }
  })
  const what = last && wordsFor(last.action)
  if (!last || !what) return refusedState('shell.wrongState', values, attempt)
  const { locale, t } = await translations()
  const who = last.isOwn ? t('shell.yourself') : last.actorName
  const when = formatDateTime(locale, last.domainAt, last.zone)
  const said = { what: { text: what }, who, when }
  return refusedState(sentence('shell.wrongStateSince', said), values, attempt)
}

/** Of these there are many in a cohort: the newest row of its kind may be about another one. */
const many = ['participant', 'nomination', 'assignment', 'document', 'waiver']

/** The newest move of the very thing; where it has none, the newest of what it belongs to. */
function lastMoveOf([named = [], kin = []]: LastRow[][], name: string): LastRow | null {
  const isMove = ({ action, after }: LastRow) => action === name || hasState(after)
  const own = named.filter((row) => isMove(row) && row.subjectKind !== 'cohort')
  const around = [...named, ...kin].filter((row) => isMove(row) && !many.includes(row.subjectKind ?? ''))
  return newest(own) ?? newest(around)
}

const newest = (rows: LastRow[]) => rows.toSorted((a, b) => Number(b.domainAt) - Number(a.domainAt))[0] ?? null
const hasState = (after: unknown) => typeof after === 'object' && after !== null && 'state' in after
