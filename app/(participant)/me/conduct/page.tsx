import { LeftTrip } from '@/components/conduct/left-trip'
import { PageHead } from '@/components/ui/page-head'
import { findTrip } from '@/lib/conduct/queries'
import { duties, dutyTimes } from '@/lib/conduct/rules-of-conduct'
import { tripAddress, tripParams } from '@/lib/conduct/trip-params'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'me.see',
  params: tripParams,
  load: (tx, actor, { trip }, { today }) => findTrip(tx, actor, today, trip),
  title: ({ t }) => t('conduct.title'),
  crumbs: ({ data, locale }) => [{ href: tripAddress('/me', data.asked), label: data.delegation.cohort.title[locale] }],
  frame: 'participant',
  screen: 's-participant',
  view: ({ data, actor, t, locale }) =>
    data.left ? (
      <LeftTrip trip={data} left={data.left} zone={actor.zone} t={t} locale={locale} />
    ) : (
      <div className="pp">
        <PageHead title={t('conduct.title')} lead={t('conduct.lead')} />
        <div className="tw">
          {dutyTimes.map(({ when, title }) => (
            <section key={when} className="nx" aria-labelledby={when}>
              <h2 id={when} className="!text-lg">
                {t(title)}
              </h2>
              <ol className="m-0 grid list-none gap-4 p-0 pt-3">
                {duties
                  .filter((duty) => duty.when === when)
                  .map(({ title, body }) => (
                    <li key={title}>
                      <b>{t(title)}</b>
                      <span className="soft block">{t(body)}</span>
                    </li>
                  ))}
              </ol>
            </section>
          ))}
        </div>
      </div>
    ),
})
