import { AppLink } from '@/components/ui/app-link'
import { Icon } from '@/components/ui/icon'
import type { FrameProps } from './frame-props'

/** Leads to what one was told, with how much of it is unread. */
export function Bell({ t, unread, path }: Pick<FrameProps, 't' | 'unread' | 'path'>) {
  const label = unread > 0 ? t('shell.bellUnread', { n: unread }) : t('shell.bell')
  return (
    <AppLink href="/notifications" className="bell" label={label} current={path.startsWith('/notifications') && 'page'}>
      <Icon name="bell" />
      {unread > 0 && (
        <span className="count num" aria-hidden>
          {unread > 99 ? '99+' : unread}
        </span>
      )}
    </AppLink>
  )
}
