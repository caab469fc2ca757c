import { cache } from 'react'
import type { Translate } from '@/lib/i18n/server'
import type { FormTexts } from './form-context'

/** The furniture texts of a form, in the user's language: one object per page, so that many forms send it once. */
export const formTexts = cache(
  (t: Translate): FormTexts => ({
    problemOne: t('shell.formProblemOne'),
    problemMany: t('shell.formProblemMany'),
    kept: t('shell.formKept'),
    unchanged: t('shell.formUnchanged'),
    refused: t('shell.formRefused'),
    unsent: t('shell.formUnsent'),
    unsentWhy: {
      offline: t('shell.unsentOffline'),
      unanswered: t('shell.unsentUnanswered'),
      failed: t('shell.unsentFailed'),
      renewed: t('shell.unsentRenewed'),
    },
    still: t('shell.formStill'),
    reference: t('shell.errorReference'),
    changed: {
      title: t('shell.changedTitle'),
      now: t('shell.storedNow'),
      takeStored: t('shell.takeStored'),
      takeTyped: t('shell.takeTyped'),
      rowStored: t('shell.rowStored'),
      rowTyped: t('shell.rowTyped'),
      allStored: t('shell.allStored'),
      allTyped: t('shell.allTyped'),
    },
    room: { taken: t('shell.roomTaken'), over: t('shell.roomOver'), locale: t('shell.languageTag') },
    busy: t('shell.formBusy'),
    leave: t('shell.formLeave'),
    optional: t('shell.optional'),
    showPassword: t('shell.showPassword'),
    hidePassword: t('shell.hidePassword'),
    reason: t('shell.reason'),
    cancel: t('shell.cancel'),
  }),
)
