import { Unclosed } from '@/components/cohorts/unclosed'
import { AppLink } from '@/components/ui/app-link'
import { StageMini } from '@/components/ui/stage-bar'
import { type Phase, phaseLabels, phases } from '@/lib/cohorts/phase'
import type { RunningCohort } from '@/lib/desk/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDayShort } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'

const line: readonly Phase[] = phases.filter((phase) => phase !== 'cancelled')

/** The cohorts under way, each with its place on the line of eight stops. */
export function RunningCohorts({ cohorts, locale, t }: { cohorts: RunningCohort[]; locale: Locale; t: Translate }) {
  return (
    <section className="card">
      <div className="grp">
        <h2>{t('desk.running')}</h2>
        <AppLink className="mid" href="/cohorts">
          {t('desk.all')}
        </AppLink>
      </div>
      {cohorts.length === 0 && <p className="co soft">{t('desk.noneRunning')}</p>}
      {cohorts.map((cohort) => {
        const at = line.indexOf(cohort.phase)
        const stage = t('desk.stageOf', { n: at + 1 })
        return (
          <div key={cohort.id} className="co">
            <AppLink className="!text-ink font-semibold" href={`/cohorts/${cohort.id}`}>
              {cohort.title[locale]}
            </AppLink>
            <StageMini
              label={stage}
              stops={line.map((_, index) => (index < at ? 'done' : index === at ? 'now' : 'todo'))}
            />
            <Unclosed governments={cohort.unclosed} locale={locale} t={t} />
            <div className="row between">
              <span>
                <b>{t(phaseLabels[cohort.phase] as 'cohorts.phaseOpen')}</b>
              </span>
              {cohort.until && (
                <span className="soft">{t('desk.until', { day: formatDayShort(locale, cohort.until) })}</span>
              )}
            </div>
          </div>
        )
      })}
    </section>
  )
}
