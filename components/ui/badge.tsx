import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import type { Tone } from './tone'

const usual: Record<Tone, IconName> = { good: 'check', wait: 'hourglass', stop: 'stop', info: 'info', idle: 'minus' }

type State = { tone: Tone; children: ReactNode; icon?: IconName }

/** A state that needs someone: word, icon and colour on a ground. Not for the expected state of a list. */
export const Badge = (state: State) => <Drawn as="badge" {...state} />

/** A quiet state: plain icon and word, no ground. */
export const Mark = (state: State) => <Drawn as="mark" {...state} />

/** The usual picture of a tone is drawn by the stylesheet: a list has one in every row, and none travels with it. */
function Drawn({ as, tone, icon, children }: State & { as: 'badge' | 'mark' }) {
  const own = icon && icon !== usual[tone]
  return (
    <span className={own ? as : `${as} pic`} data-tone={tone}>
      {own && <Icon name={icon} />}
      {children}
    </span>
  )
}
