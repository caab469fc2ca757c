import { AppLink } from '@/components/ui/app-link'
import { Icon } from '@/components/ui/icon'
import { AccountLinks } from './account-links'
import { Bell } from './bell'
import type { FrameProps } from './frame-props'
import { HatSwitch } from './hat-switch'
import { LanguageSwitch } from './language-switch'
import { Wordmark } from './wordmark'

/** The dark bar on top: product, government, navigation, account. On a phone all but the product is behind "Menu". */
export function Header(frame: FrameProps & { home: string }) {
  const { t, nav, who, government, home } = frame
  return (
    <header className="top">
      <div className="page">
        <Wordmark href={home} name={t('shell.product')} home={t('shell.home')} government={government} />
        {nav.length > 0 && (
          <nav className="mainnav" aria-label={t('shell.mainNavigation')}>
            <NavLinks nav={nav} />
          </nav>
        )}
        <div className="top-tools">
          <LanguageSwitch {...frame} />
          {who && <Bell {...frame} />}
          {who ? <AccountMenu {...frame} who={who} /> : <SignInLink t={t} />}
          {(who || nav.length > 0) && <PhoneMenu {...frame} />}
        </div>
      </div>
      {frame.hat && <p className="only-s px-4 pb-2 small">{frame.t('shell.hatWorn', { hat: frame.hat })}</p>}
    </header>
  )
}

function NavLinks({ nav }: Pick<FrameProps, 'nav'>) {
  return nav.map((entry) => (
    <AppLink key={entry.href} href={entry.href} current={entry.current && 'page'}>
      {entry.label}
    </AppLink>
  ))
}

function SignInLink({ t }: Pick<FrameProps, 't'>) {
  return (
    <AppLink href="/sign-in" className="signin">
      <Icon name="log-in" />
      {t('shell.signIn')}
    </AppLink>
  )
}

function AccountMenu(frame: FrameProps & { who: NonNullable<FrameProps['who']> }) {
  const { t, locale, who, hat, signOut } = frame
  return (
    <details className="menubox whoami-menu" data-dismiss>
      <summary>
        <span className="whoami">
          <b>{who.name}</b>
          <span className={hat ? undefined : 'post'}>{hat ?? who.post}</span>
        </span>
        <Icon name="chevron-down" label={t('shell.account')} />
      </summary>
      <div className="menu">
        <HatSwitch {...frame} />
        <AccountLinks t={t} locale={locale} signOut={signOut} />
      </div>
    </details>
  )
}

function PhoneMenu(frame: FrameProps) {
  const { t, locale, nav, who, hat, signOut } = frame
  return (
    <details className="phonemenu" data-dismiss>
      <summary>
        <Icon name="menu" />
        {t('shell.menu')}
      </summary>
      <div className="menu">
        {nav.length > 0 && (
          <nav aria-label={t('shell.mainNavigation')}>
            <NavLinks nav={nav} />
          </nav>
        )}
        <hr />
        {who && (
          <p>
            <b className="block">{who.name}</b>
            <span className="small soft block">{who.post}</span>
            {hat && <span className="small block">{hat}</span>}
          </p>
        )}
        <HatSwitch {...frame} />
        {who && <AccountLinks t={t} locale={locale} signOut={signOut} />}
        <LanguageSwitch {...frame} />
      </div>
    </details>
  )
}
