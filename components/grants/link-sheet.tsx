import { QrCode } from '@/components/accounts/qr-code'
import { CopyButton } from '@/components/ui/copy-button'
import type { Translate } from '@/lib/i18n/server'

/** A link to hand over: written out, to copy, and as a code for a phone. */
export function LinkSheet({ href, name, until, t }: { href: string; name: string; until: string; t: Translate }) {
  return (
    <div className="grid gap-6 sm:grid-cols-[14rem_1fr] items-start">
      <QrCode text={href} label={t('grants.linkScan', { name })} />
      <div className="grid gap-2">
        <b>{t('grants.linkAddress')}</b>
        <p className="mono break-all">
          {href} <CopyButton value={href} label={t('grants.linkCopy')} done={t('shell.copied')} />
        </p>
        <p className="soft">{until}</p>
      </div>
    </div>
  )
}
