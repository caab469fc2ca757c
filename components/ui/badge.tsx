import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import type { Tone } from './tone'

const usual: Record<Tone, IconName> = { good: 'check', wait: 'hourglass', stop: 'stop', info: 'info', idle: 'minus' }

type State = { tone: Tone; children: ReactNode; icon?: IconName }

/** A state that needs someone: word, icon and colour on a ground. Not for the expected state of a list. */
export function Badge({ tone, icon = usual[tone], children }: State) {
  return (
    <span className="badge" data-tone={tone}>
      <Icon name={icon} />
      {children}
    </span>
  )
}

/** A quiet state: plain icon and word, no ground. */
export function Mark({ tone, icon = usual[tone], children }: State) {
  return (
    <span className="mark" data-tone={tone}>
      <Icon name={icon} />
      {children}
    </span>
  )
}
