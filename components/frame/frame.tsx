import type { ReactNode } from 'react'
import { DismissMenus } from '@/components/ui/dismiss-menus'
import { Icon } from '@/components/ui/icon'
import { OneShotNotice } from '@/components/ui/one-shot-notice'
import { SoftLinks } from '@/components/ui/soft-links'
import { ArrivalFocus } from './arrival-focus'
import { Breadcrumb } from './breadcrumb'
import type { FrameProps } from './frame-props'
import { Header } from './header'

/** What all frames share: skip link, header, banner, breadcrumb, notice, the page itself, footer. */
export function Frame({
  frame,
  home,
  wide = false,
  foot = true,
  footer,
  below,
}: {
  frame: FrameProps
  home: string
  /** The page sets its own widths (public pages with bands). */
  wide?: boolean
  foot?: boolean
  /** More in the footer. */
  footer?: ReactNode
  /** Below the footer: the phone's navigation. */
  below?: ReactNode
}) {
  const { t, banner, notice, crumbs, screen, children } = frame
  return (
    <>
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <Header {...frame} home={home} />
      {banner && <Banner>{banner}</Banner>}
      <main id="main" className={screen} tabIndex={-1}>
        <div className={wide ? undefined : 'page'}>
          <Breadcrumb t={t} crumbs={crumbs} />
          {notice && <OneShotNotice key={notice.text} {...notice} close={t('shell.close')} />}
          {children}
        </div>
      </main>
      {foot && <Footer t={t}>{footer}</Footer>}
      {below}
      <DismissMenus />
      <SoftLinks />
      <ArrivalFocus />
    </>
  )
}

function Banner({ children }: { children: ReactNode }) {
  return (
    <aside className="banner">
      <div className="page">
        <Icon name="info" />
        <div>{children}</div>
      </div>
    </aside>
  )
}

function Footer({ t, children }: Pick<FrameProps, 't'> & { children?: ReactNode }) {
  return (
    <footer className="foot">
      <div className="page">
        <span>{t('shell.footer')}</span>
        <span>{t('shell.help')}</span>
        {children}
      </div>
    </footer>
  )
}
