import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n/server'

/** What has to be known of an account before anything is done with it. */
export function AccountNotices(props: {
  isDisabled: boolean
  isActivated: boolean
  own: boolean
  /** It reaches further than this administrator, who therefore does not keep it. */
  isWider: boolean
  /** It decides, so that its links are made by the administrator of the installation only. */
  isReserved: boolean
  t: Translate
}) {
  const { isDisabled, isActivated, own, isWider, isReserved, t } = props
  return (
    <>
      {isDisabled && <Notice tone="stop">{t('grants.isDisabled')}</Notice>}
      {!isDisabled && !isActivated && <Notice tone="wait">{t('grants.neverActivatedBody')}</Notice>}
      {own && <Notice tone="info">{t('grants.notOneself')}</Notice>}
      {isWider && <Notice tone="info">{t('grants.widerReach')}</Notice>}
      {isReserved && <Notice tone="info">{t('grants.linkReserved')}</Notice>}
    </>
  )
}
