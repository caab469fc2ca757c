'use client'
import { createContext, useContext } from 'react'
import { oneFullStop } from '@/lib/i18n/full-stop'

/** Who stands how on the board at this moment, for what is said under it. */
export const OnTheBoard = createContext<{ absent: readonly string[]; unmarked: readonly string[] }>({
  absent: [],
  unmarked: [],
})

const sayNames = (text: string, names: readonly string[]) => oneFullStop(text.replace('#', () => names.join('; ')))

/** Whom closing takes the seat from, and who has to be marked before: by name, as the board stands. */
export function ClosingNames({ texts }: { texts: { losing: string; nobody: string; unmarked: string } }) {
  const { absent, unmarked } = useContext(OnTheBoard)
  return (
    <>
      {unmarked.length > 0 && <p className="mt-2">{sayNames(texts.unmarked, unmarked)}</p>}
      <p className="mt-2">
        <b>{absent.length > 0 ? sayNames(texts.losing, absent) : texts.nobody}</b>
      </p>
    </>
  )
}
