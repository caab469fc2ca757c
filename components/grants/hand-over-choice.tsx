import { RadioGroup } from '@/components/form/choices'
import type { Translate } from '@/lib/i18n/server'

/** How a link reaches its owner: handed over as a sheet, or by mail. */
export const HandOverChoice = ({ t }: { t: Translate }) => (
  <RadioGroup
    name="by"
    label={t('grants.handOver')}
    value="hand"
    options={[
      { value: 'hand', label: t('grants.byHand'), hint: t('grants.byHandHint') },
      { value: 'mail', label: t('grants.byMail'), hint: t('grants.byMailHint') },
    ]}
  />
)
