import type { Locale } from '@/lib/i18n/define'
import { formMessages as texts } from '@/lib/i18n/form-messages'

/** The furniture texts of a form in one language, as its parts ask for them. */
export type FormWords = ReturnType<typeof wordsIn>

const all = { id: wordsIn('id'), en: wordsIn('en') }
export const formWords = (locale: Locale): FormWords => all[locale]

function wordsIn(locale: Locale) {
  const one = (key: keyof typeof texts): string => texts[key][locale]
  return {
    problemOne: one('formProblemOne'),
    /** "#" stands for how many there are. */
    problemMany: one('formProblemMany'),
    kept: one('formKept'),
    unchanged: one('formUnchanged'),
    refused: one('formRefused'),
    /** "#" stands for the button's word. */
    unsent: one('formUnsent'),
    unsentWhy: {
      offline: one('unsentOffline'),
      unanswered: one('unsentUnanswered'),
      failed: one('unsentFailed'),
      renewed: one('unsentRenewed'),
    },
    still: one('formStill'),
    reference: one('errorReference'),
    changed: {
      title: one('changedTitle'),
      now: one('storedNow'),
      takeStored: one('takeStored'),
      takeTyped: one('takeTyped'),
      rowStored: one('rowStored'),
      rowTyped: one('rowTyped'),
      allStored: one('allStored'),
      allTyped: one('allTyped'),
    },
    /** "#" stands for figures: what is taken and the room, or what is over and the room. */
    room: { taken: one('roomTaken'), over: one('roomOver'), locale },
    busy: one('formBusy'),
    leave: one('formLeave'),
    /** "#" stands for the name of the file. */
    unattached: one('formUnattached'),
    optional: one('optional'),
    later: one('later'),
    showPassword: one('showPassword'),
    hidePassword: one('hidePassword'),
    reason: one('reason'),
    cancel: one('cancel'),
  }
}
