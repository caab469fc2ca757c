import { Mark } from '@/components/ui/badge'
import type { Translate } from '@/lib/i18n/server'
import { resultLabels } from '@/lib/nominations/eligibility'
import { resultIcons, resultTones } from './result-signs'

/** What the pictures in the columns mean. */
export function ResultKey({ t }: { t: Translate }) {
  return (
    <p className="row gap-6 mid soft hide-s mt-4">
      {(['met', 'not_met', 'unknown', 'waived'] as const).map((result) => (
        <Mark key={result} tone={resultTones[result]} icon={resultIcons[result]}>
          {t(resultLabels[result] as 'nominations.resultMet')}
        </Mark>
      ))}
      <span>{t('nominations.checkedAgain')}</span>
    </p>
  )
}
