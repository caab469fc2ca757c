import { AppLink } from '@/components/ui/app-link'
import { Badge, Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { HealthTone } from '@/lib/health/findings'
import type { HealthKey, judgeHealth } from '@/lib/health/rules'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'

const stands = {
  good: 'health.standGood',
  wait: 'health.standWait',
  stop: 'health.standStop',
  idle: 'health.standIdle',
} as const satisfies Record<HealthTone, MessageKey>

const titles = {
  worker: 'health.worker',
  jobs: 'health.jobs',
  backup: 'health.backup',
  mail: 'health.mail',
  disk: 'health.disk',
  secrets: 'health.secrets',
  files: 'health.files',
  address: 'health.address',
  certificate: 'health.certificate',
  clock: 'health.clock',
  versions: 'health.versions',
  accounts: 'health.accounts',
  grants: 'health.grants',
} as const satisfies Record<HealthKey, MessageKey>

type Shown = { t: Translate; locale: Locale }

/** Everything that is looked at, what has to be seen to first: how it stands, why, and what to do. */
export function FindingList({ findings, t, locale }: Shown & { findings: ReturnType<typeof judgeHealth> }) {
  return (
    <Table caption={t('health.title')}>
      <thead>
        <tr>
          <th scope="col">{t('health.thing')}</th>
          <th scope="col">{t('health.stand')}</th>
          <th scope="col">{t('health.toDo')}</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ key, tone, said, todo, href }) => {
          const State = tone === 'stop' ? Badge : Mark
          return (
            <tr key={key}>
              <td>
                <b>{t(titles[key])}</b>
                <p className="small soft">{tell(locale, t, said)}</p>
              </td>
              <td data-l={t('health.stand')}>
                <State tone={tone}>{t(stands[tone])}</State>
              </td>
              <td data-l={todo ? t('health.toDo') : undefined}>
                {todo && <p>{tell(locale, t, todo)}</p>}
                {href && (
                  <AppLink href={href}>
                    {t('health.open')} <span className="sr">{t(titles[key])}</span>
                  </AppLink>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
