import type { ReactNode } from 'react'
import { Icon } from './icon'

/** Says that a draft is kept, and when. */
export function SavedLine({ children }: { children: ReactNode }) {
  return (
    <span className="autosave" role="status">
      <Icon name="cloud" />
      {children}
    </span>
  )
}
