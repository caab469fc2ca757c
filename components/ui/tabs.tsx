import { AppLink } from './app-link'

/** Parts of one thing, each with its own address. */
export function Tabs({
  label,
  tabs,
}: {
  label: string
  tabs: readonly { href: string; label: string; count?: string | number; current: boolean }[]
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <AppLink key={tab.href} href={tab.href} current={tab.current && 'page'}>
          {tab.label}
          {tab.count !== undefined && <span className="num">{tab.count}</span>}
        </AppLink>
      ))}
    </nav>
  )
}
