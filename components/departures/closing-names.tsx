'use client'
import { createContext, useContext } from 'react'

/** Who stands how on the board at this moment, for what is said under it. */
export const OnTheBoard = createContext<{ absent: readonly string[]; unmarked: readonly string[] }>({
  absent: [],
  unmarked: [],
})

/** Whom closing takes the seat from, and who has to be marked before: by name, as the board stands. */
export function ClosingNames({ texts }: { texts: { losing: string; nobody: string; unmarked: string } }) {
  const { absent, unmarked } = useContext(OnTheBoard)
  return (
    <>
      {unmarked.length > 0 && <p className="mt-2">{texts.unmarked.replace('#', unmarked.join('; '))}</p>}
      <p className="mt-2">
        <b>{absent.length > 0 ? texts.losing.replace('#', absent.join('; ')) : texts.nobody}</b>
      </p>
    </>
  )
}
