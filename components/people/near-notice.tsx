import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n/server'

/** Over a list that a search made: nobody is called exactly so, and these are near to it. */
export function NearNotice({ isNear, t }: { isNear: boolean; t: Translate }) {
  return (
    isNear && (
      <div role="status">
        <Notice tone="info" title={t('people.nearOnly')} />
      </div>
    )
  )
}
