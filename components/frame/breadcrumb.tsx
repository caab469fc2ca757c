import { AppLink } from '@/components/ui/app-link'
import type { FrameProps } from './frame-props'

/** The way to this page, and on a phone the way back; not on a page that stands in the main navigation. */
export function Breadcrumb({ t, crumbs }: Pick<FrameProps, 't' | 'crumbs'>) {
  if (crumbs.length < 2) return null
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
