import { AppLink } from '@/components/ui/app-link'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { ProgrammeCohort } from '@/lib/programmes/queries'
import { cohortDays } from './cohort-days'

type Told = { t: Translate; locale: Locale }

/** The cohorts of a programme and their days. */
export function ProgrammeCohortTable({
  cohorts,
  linked,
  t,
  locale,
}: Told & { cohorts: readonly ProgrammeCohort[]; linked: boolean }) {
  return (
    <Table caption={t('programmes.cohorts')}>
      <thead>
        <tr>
          <th scope="col">{t('programmes.cohorts')}</th>
          <th scope="col">{t('programmes.when')}</th>
        </tr>
      </thead>
      <tbody>
        {cohorts.map((cohort) => (
          <tr key={cohort.id}>
            <td>
              <b>
                {linked ? (
                  <AppLink href={`/cohorts/${cohort.id}`}>{cohort.title[locale]}</AppLink>
                ) : (
                  cohort.title[locale]
                )}
              </b>
            </td>
            <td>{cohortDays(cohort, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
