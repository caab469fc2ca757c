import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n/server'

/** Said before a link is handed over whose address leads nowhere but on the machine of the app itself. */
export function LoopbackNotice({ address, t }: { address: string | null; t: Translate }) {
  if (address === null) return null
  return (
    <div className="no-print mb-6">
      <Notice tone="wait" title={t('accounts.loopbackTitle', { address })}>
        <p>{t('accounts.loopbackBody')}</p>
      </Notice>
    </div>
  )
}
