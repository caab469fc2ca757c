'use client'
import { createContext, useContext } from 'react'
import { idle } from '@/lib/platform/form-state'
import { type FormWords, formWords } from './form-words'
import type { LaidRow } from './lay-rows'
import type { Sending } from './use-sending'

type FormScope = { id: string; texts: FormWords } & Sending

/** What a form tells its fields: their ids, the last answer of the server, and the furniture texts. */
export const FormContext = createContext<FormScope>({
  id: 'form',
  texts: formWords('id'),
  state: idle,
  unsent: null,
  attempt: 0,
  onItsWay: null,
})

/** What stands beside a form and may have been mended there: a refusal from before it changed is forgotten. */
export const Mended = createContext('')

/** The row that a field stands in: its name says `[#]` where the index of the row belongs. */
export const RowContext = createContext<LaidRow | null>(null)

/** One field's name as it is sent, its id, its error and what was typed into it before the server answered. */
export function useField(given: string) {
  const { id, state, texts } = useContext(FormContext)
  const row = useContext(RowContext)
  const name = row ? given.replace('[#]', `[${row.index}]`) : given
  const fieldId = `${id}-${name}`
  const sent = state.kind === 'idle' || row?.standing === 'added' ? null : state.values
  // What was kept over an update may lack a field that the new form has.
  const isTyped = (field: string) => sent !== null && (state.kind !== 'kept' || field in sent)
  return {
    name,
    id: fieldId,
    hintId: `${fieldId}-hint`,
    errorId: `${fieldId}-error`,
    error: state.kind === 'invalid' ? state.fields[name] : undefined,
    texts,
    /** Whether what is stored is no longer what the form was made from. */
    isChanged: state.kind === 'refused' && state.changed !== undefined && (row === null || row.standing === 'same'),
    /** The typed text, or the stored one while nothing was sent. */
    text: (stored?: string) => (isTyped(name) ? first(sent?.[name]) : (stored ?? '')),
    /** The ticked values, or the stored ones while nothing was sent. */
    ticked: (stored: readonly string[]) => (sent ? all(sent[name]) : stored),
  }
}

const all = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value]
const first = (value: string | string[] | undefined) => all(value)[0] ?? ''
