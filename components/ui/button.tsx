import type { ReactNode } from 'react'
import { AppLink } from './app-link'
import { type ButtonSize, type ButtonTone, buttonClass } from './button-class'
import { Icon, type IconName } from './icon'

type Look = { tone?: ButtonTone; size?: ButtonSize; icon?: IconName; iconEnd?: IconName; block?: boolean }

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function LinkButton({
  href,
  children,
  tone,
  size,
  icon,
  iconEnd,
  block,
  label,
}: Look & { href: string; children?: ReactNode; label?: string }) {
  return (
    <AppLink href={href} className={buttonClass(tone, size, more(block, !children))} label={label}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </AppLink>
  )
}

/** A file to fetch: a plain link, so that the browser downloads and no router takes it. */
export function DownloadLink({
  href,
  children,
  tone,
  size,
  icon = 'download',
  block,
}: Look & { href: string; children: ReactNode }) {
  return (
    <a href={href} download className={buttonClass(tone, size, more(block, false))}>
      <Icon name={icon} />
      {children}
    </a>
  )
}

/** A button of a plain form (method get or a server action that needs no answer). */
export function Button({
  children,
  tone,
  size,
  icon,
  block,
  type = 'submit',
  name,
  value,
}: Look & { children: ReactNode; type?: 'submit' | 'button' | 'reset'; name?: string; value?: string }) {
  return (
    <button type={type} name={name} value={value} className={buttonClass(tone, size, more(block, false))}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

const more = (block = false, pictureOnly = false) =>
  [block && 'btn-block', pictureOnly && 'btn-ico'].filter(Boolean).join(' ')
