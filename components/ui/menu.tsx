import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from './button-class'
import { Icon, type IconName } from './icon'

/** More actions behind one button: links and one-button forms as children. Opens without JavaScript. */
export function Menu({
  label,
  icon,
  children,
  align = 'end',
  tone,
  size,
}: {
  label: string
  icon?: IconName
  children: ReactNode
  align?: 'start' | 'end'
  tone?: ButtonTone
  size?: ButtonSize
}) {
  return (
    <details className="menubox" data-dismiss>
      <summary className={buttonClass(tone, size)}>
        {icon && <Icon name={icon} />}
        {label}
        <Icon name="chevron-down" />
      </summary>
      <div className={align === 'start' ? 'menu menu-start' : 'menu'}>{children}</div>
    </details>
  )
}
