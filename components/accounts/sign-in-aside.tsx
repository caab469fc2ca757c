import type { Translate } from '@/lib/i18n/server'

const steps = ['stepNomination', 'stepSelection', 'stepApproval', 'stepDeparture', 'stepPractice'] as const

/** The dark half beside the form: what the product is for, as a line of stops. */
export function SignInAside({ t }: { t: Translate }) {
  return (
    <aside className="max-[895px]:hidden">
      <div className="mt-auto mb-auto">
        <h2>{t('shell.productLine')}</h2>
        <ol className="legend">
          {steps.map((step) => (
            <li key={step}>{t(`accounts.${step}`)}</li>
          ))}
        </ol>
      </div>
    </aside>
  )
}
