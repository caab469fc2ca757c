import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Translate } from '@/lib/i18n/server'

const steps = [
  'accounts.stepNomination',
  'accounts.stepSelection',
  'accounts.stepApproval',
  'accounts.stepDeparture',
  'accounts.stepPractice',
] as const satisfies readonly MessageKey[]

/** The dark half beside the form: what the product is for, as a line of stops. */
export function SignInAside({ t }: { t: Translate }) {
  return (
    <aside className="max-[895px]:hidden">
      <div className="mt-auto mb-auto">
        <h2>{t('shell.productLine')}</h2>
        <ol className="legend">
          {steps.map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </div>
    </aside>
  )
}
