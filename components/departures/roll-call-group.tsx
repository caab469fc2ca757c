'use client'
import type { ReactNode } from 'react'
import type { BoardPerson } from './board-person'

/** Those of one kind under a heading that counts them; nothing where there are none. */
export function RollCallGroup({
  title,
  rows,
  id,
  children,
}: {
  /** With # where the number goes. */
  title: string
  rows: readonly BoardPerson[]
  id: string
  /** What stands beside each person. */
  children: (person: BoardPerson) => ReactNode
}) {
  if (rows.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 className="mt-6 mb-3" id={id}>
        {title.replace('#', String(rows.length))}
      </h2>
      <ul className="rl">
        {rows.map((person) => (
          <li key={person.participantId} className={person.presence === 'unmarked' ? 'miss' : undefined}>
            <div className="person">
              <b>{person.name}</b>
              <span>{[person.about, person.at].filter(Boolean).join(' · ')}</span>
            </div>
            {children(person)}
          </li>
        ))}
      </ul>
    </section>
  )
}
