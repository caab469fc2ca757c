import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import type { Tone } from './tone'

const pictures: Record<Tone, IconName> = {
  good: 'check-circle',
  wait: 'alert',
  stop: 'stop',
  info: 'info',
  idle: 'info',
}

/** A message in its place: what is so, since when, what to do. Not for what a badge can say. */
export function Notice({
  tone,
  title,
  children,
  icon = pictures[tone],
}: {
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  icon?: IconName
}) {
  return (
    <div className="notice" data-tone={tone}>
      <Icon name={icon} />
      <div>
        {title && <b>{title}</b>}
        {children}
      </div>
    </div>
  )
}
