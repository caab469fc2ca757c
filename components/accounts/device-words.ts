import { readDevice } from '@/lib/accounts/device'
import type { Translate } from '@/lib/i18n/server'

/** A user agent as people know it: "Chrome di Android". */
export function deviceWords(userAgent: string, t: Translate) {
  const { browser, system } = readDevice(userAgent)
  if (browser && system) return t('accounts.deviceOn', { browser, system })
  return browser ?? system ?? t('accounts.deviceUnknown')
}
