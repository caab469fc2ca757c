'use client'
import { useContext } from 'react'
import { FormContext } from './form-context'

/**
 * How much of a field's room is taken. A browser's own limit would cut what is pasted without a word, so no field has
 * one: what is too long stays, is told here while typing, and is refused by the server with the same figure.
 */
export function RoomLeft({ length, most, always = false }: { length: number; most: number; always?: boolean }) {
  const { texts } = useContext(FormContext)
  const isOver = length > most
  if (!always && length < most * 0.8) return null
  const words = isOver ? texts.room.over : texts.room.taken
  const number = (value: number) => new Intl.NumberFormat(texts.room.locale).format(value)
  return (
    <p className={isOver ? 'err' : 'help num'} aria-live={isOver ? 'polite' : undefined}>
      {words.replace('#', number(isOver ? length - most : length)).replace('#', number(most))}
    </p>
  )
}
