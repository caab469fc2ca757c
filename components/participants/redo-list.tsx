import type { Translate } from '@/lib/i18n/server'

/** What names a person outside the app and has to be redone for a successor. */
export function RedoList({ t }: { t: Translate }) {
  return (
    <ul className="list-disc pl-5 mt-1">
      <li>{t('participants.redoPermit')}</li>
      <li>{t('participants.redoExit')}</li>
      <li>{t('participants.redoTicket')}</li>
      <li>{t('participants.redoInsurance')}</li>
      <li>{t('participants.redoPartner')}</li>
    </ul>
  )
}
