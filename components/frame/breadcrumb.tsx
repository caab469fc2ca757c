import { AppLink } from '@/components/ui/app-link'
import type { FrameProps } from './frame-props'

/** The way to this page; not on the start page, at sign-in and on public pages. */
export function Breadcrumb({ t, crumbs }: Pick<FrameProps, 't' | 'crumbs'>) {
  if (crumbs.length === 0) return null
  return (
    <nav className="crumb" aria-label={t('shell.breadcrumb')}>
      <ol>
        {crumbs.map(({ href, label }, index) => (
          <li key={href ?? label}>
            {href && index < crumbs.length - 1 ? (
              <AppLink href={href}>{label}</AppLink>
            ) : (
              <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
