import { Notice } from '@/components/ui/notice'
import type { Deciding } from '@/lib/approvals/deciding'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'

/** Why this approver may not decide on this line-up, or not now. */
export function DecidingNotices(props: {
  deciding: Pick<Deciding, 'refused' | 'hindrance'>
  t: Translate
  locale: Locale
}) {
  const { deciding, t, locale } = props
  const { refused, hindrance } = deciding
  return (
    <>
      {refused && (
        <Notice tone="stop" title={t('approvals.cannotApprove')}>
          {tell(locale, t, refused)}
        </Notice>
      )}
      {hindrance && (
        <Notice tone="wait" title={t('approvals.notNow')}>
          {tell(locale, t, hindrance)}
        </Notice>
      )}
    </>
  )
}
