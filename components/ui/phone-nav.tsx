import { AppLink } from './app-link'
import { Icon, type IconName } from './icon'

/** The few places of a phone area, at the foot of the screen. On a desktop the header has them. */
export function PhoneNav({
  label,
  items,
}: {
  label: string
  items: readonly { href: string; label: string; icon: IconName; current: boolean }[]
}) {
  return (
    <nav className="phonenav" aria-label={label}>
      {items.map((item) => (
        <AppLink key={item.href} href={item.href} current={item.current && 'page'}>
          <Icon name={item.icon} />
          {item.label}
        </AppLink>
      ))}
    </nav>
  )
}
