import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

/** A short word at the foot of the page with a way back: a `MoveButton` "Urungkan" as child. */
export function Toast({ icon = 'check', text, children }: { icon?: IconName; text: ReactNode; children?: ReactNode }) {
  return (
    <div className="toastbox" role="status">
      <div className="toast">
        <Icon name={icon} />
        <span>{text}</span>
        {children}
      </div>
    </div>
  )
}
