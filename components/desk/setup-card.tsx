import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { Card, CardBody } from '@/components/ui/card'
import type { SetupStep } from '@/lib/desk/setup'
import type { Translate } from '@/lib/i18n/server'

/** What a new office does next, step by step: done, the reader's own, or somebody else's. */
export function SetupCard({ steps, t }: { steps: readonly SetupStep[]; t: Translate }) {
  return (
    <Card title={t('desk.setup')} id="setup">
      <CardBody className="grid gap-4">
        <p className="mid soft">{t('desk.setupLead')}</p>
        <ol className="grid gap-3">
          {steps.map(({ what, who, done, href }) => (
            <li key={what} className="row between border-t border-line pt-3">
              <span>
                {href && !done ? (
                  <AppLink href={href}>{t(what as 'desk.setupPeople')}</AppLink>
                ) : (
                  t(what as 'desk.setupPeople')
                )}
              </span>
              <Mark tone={done ? 'good' : 'wait'}>
                {done ? t('desk.setupDone') : href ? t('desk.setupYours') : t(who as 'grants.roleVerifier')}
              </Mark>
            </li>
          ))}
        </ol>
      </CardBody>
    </Card>
  )
}
