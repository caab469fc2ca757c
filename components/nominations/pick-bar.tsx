import { ActionBar } from '@/components/ui/action-bar'
import type { Translate } from '@/lib/i18n/server'

/** Id of the form that takes the people ticked in the table, which stands outside of it. */
export const pickForm = 'pick'

/** Goes on with the people who were ticked. */
export function PickBar({ t }: { t: Translate }) {
  return (
    <ActionBar lead={<span className="mid">{t('nominations.pickLead')}</span>}>
      <button type="submit" form={pickForm} className="btn btn-primary">
        {t('nominations.nominatePicked')}
      </button>
    </ActionBar>
  )
}
