import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { Place } from './place'

/** The places of the administration with their figures; null leaves out what is not this administrator's. */
export function AdministrationPlaces(props: {
  users: number
  agencies: number
  signIns: number
  endings: number
  governments: number | null
  waitingMails: number
  escalation: number
  holidays: number | null
  failedJobs: number | null
  red: number | null
  backups: number | null
  t: Translate
  locale: Locale
}) {
  const {
    users,
    agencies,
    signIns,
    endings,
    governments,
    waitingMails,
    escalation,
    holidays,
    failedJobs,
    red,
    backups,
    t,
    locale,
  } = props
  return (
    <div className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      <Place href="/administration/users" title={t('grants.users')} text={t('grants.usersShort')}>
        {formatNumber(locale, users)}
      </Place>
      <Place href="/administration/agencies" title={t('organisation.agencies')} text={t('organisation.agenciesShort')}>
        {formatNumber(locale, agencies)}
      </Place>
      <Place href="/administration/sign-ins" title={t('accounts.log')} text={t('grants.signInsLead')}>
        {formatNumber(locale, signIns)}
      </Place>
      <Place href="/administration/endings" title={t('grants.endings')} text={t('grants.endingsShort')}>
        {formatNumber(locale, endings)}
      </Place>
      {governments !== null && (
        <Place
          href="/administration/governments"
          title={t('organisation.governments')}
          text={t('organisation.governmentsLead')}
        >
          {formatNumber(locale, governments)}
        </Place>
      )}
      <Place href="/administration/mail" title={t('notifications.outboxWaiting')} text={t('notifications.outboxShort')}>
        {formatNumber(locale, waitingMails)}
      </Place>
      <Place href="/administration/escalation" title={t('desk.escalationSteps')} text={t('desk.escalationShort')}>
        {formatNumber(locale, escalation)}
      </Place>
      {holidays !== null && (
        <Place
          href="/administration/holidays"
          title={t('notifications.holidays')}
          text={t('notifications.holidaysShort')}
        >
          {formatNumber(locale, holidays)}
        </Place>
      )}
      {red !== null && (
        <Place href="/administration/health" title={t('health.place')} text={t('health.short')}>
          {formatNumber(locale, red)}
        </Place>
      )}
      {failedJobs !== null && (
        <Place href="/administration/jobs" title={t('jobs.failedPlace')} text={t('jobs.short')}>
          {formatNumber(locale, failedJobs)}
        </Place>
      )}
      {backups !== null && (
        <Place href="/administration/backups" title={t('backups.title')} text={t('backups.short')}>
          {formatNumber(locale, backups)}
        </Place>
      )}
    </div>
  )
}
