import { z } from 'zod'
import { MoveButton } from '@/components/form/move-button'
import { VerificationCount } from '@/components/nominations/verification-count'
import { VerificationFact, VerificationForm } from '@/components/nominations/verification-form'
import { VerificationHistory } from '@/components/nominations/verification-history'
import { VerificationKeys } from '@/components/nominations/verification-keys'
import { VerificationQueue } from '@/components/nominations/verification-queue'
import { VerificationDifferences, VerificationSubmitted } from '@/components/nominations/verification-submitted'
import { Badge } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import { formatDayLong, formatNip } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import { nominationLifecycle, stateLabels, stateTones } from '@/lib/nominations/lifecycle'
import { reopenVerification } from '@/lib/nominations/verification-actions'
import { findVerification } from '@/lib/nominations/verification-case'
import { findQueueAround } from '@/lib/nominations/verification-queue'
import { writeName } from '@/lib/people/names'
import { dayFromColumn } from '@/lib/platform/dates'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.verify',
  params: z.object({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId }, go) => {
    const found = await findVerification(tx, actor, nominationId, go)
    return found && { found, around: await findQueueAround(tx, actor, nominationId) }
  },
  title: ({ data }) => writeName(data.found.nomination.person),
  crumbs: ({ t, data, locale }) => [
    { href: '/verification', label: t('nominations.verification') },
    { href: `/verification?cohort=${data.found.cohort.id}`, label: data.found.cohort.title[locale] },
  ],
  screen: 's-verification',
  view: ({ data: { found, around }, actor, t, locale, today }) => {
    const { nomination, facts, judged } = found
    const { person } = nomination
    const name = writeName(person)
    const verbs = new Map(nominationLifecycle.openTo(facts, actor).map(({ verb, hindered }) => [verb, hindered]))
    const isOwn = nomination.personId === actor.personId
    const isNominator = nomination.nominatedById === actor.userId
    const hindrance = isOwn
      ? t('nominations.notOneself')
      : isNominator
        ? t('nominations.nominatorDoesNotVerify')
        : sayHindrance(verbs.get('verify'))
    const mayDecide = verbs.has('verify') && !hindrance
    const mayReopen = verbs.has('reopen') && !verbs.get('reopen') && !isOwn && !isNominator
    function sayHindrance(reason: ReturnType<typeof verbs.get>) {
      if (!reason) return null
      return typeof reason === 'string' ? t(reason as 'nominations.alreadyProposed') : tell(locale, t, reason)
    }
    const address = (id: string | null) => id && `/verification/${id}`
    return (
      <>
        <PageHead
          title={name}
          lead={[person.post, person.grade, nomination.agency.name, formatNip(person.nip)].filter(Boolean).join(' · ')}
        >
          <span className="mid soft">
            {around.place !== null && t('nominations.placeInQueue', { place: around.place, all: around.count })}
          </span>
          <VerificationKeys
            previous={address(around.previous)}
            next={address(around.next)}
            words={{
              previous: t('nominations.previousOne'),
              next: t('nominations.nextOne'),
              move: t('nominations.keyMove'),
              fits: t('nominations.keyFits'),
              differs: t('nominations.keyDiffers'),
            }}
          />
          {mayReopen && (
            <MoveButton
              action={reopenVerification}
              hidden={{ nominationId: nomination.id, version: nomination.version }}
              label={t('nominations.reopen')}
              align="end"
              reason={{}}
              ask={{
                title: t('nominations.reopenTitle', { name }),
                body: t('nominations.reopenBody'),
                yes: t('nominations.reopenYes'),
              }}
            />
          )}
        </PageHead>
        <div className="stack">
          {nomination.state === 'returned' && nomination.returnUntil && (
            <Notice
              tone="wait"
              title={t('nominations.mendUntil', { day: formatDayLong(locale, dayFromColumn(nomination.returnUntil)) })}
            >
              {nomination.returnNote}
            </Notice>
          )}
          {nomination.state === 'ineligible' && (
            <Notice tone="stop" title={t('nominations.stateIneligible')}>
              {nomination.reason}
            </Notice>
          )}
          <VerificationDifferences found={found} t={t} locale={locale} />
          {verbs.has('verify') && hindrance && <Notice tone="wait">{hindrance}</Notice>}
          <div className="vgrid">
            <VerificationQueue around={around} current={nomination.id} t={t} today={today} zone={actor.zone} />
            <section className="col flex flex-col" aria-labelledby="facts">
              <div className="colh">
                <h2 id="facts" className="!text-lg">
                  {t('nominations.factsChecked')}
                </h2>
                {mayDecide ? (
                  <VerificationCount
                    texts={Array.from({ length: judged.verdicts.length + 1 }, (_, done) =>
                      t('nominations.checkedSoFar', { done, all: judged.verdicts.length }),
                    )}
                  />
                ) : (
                  <Badge tone={stateTones[nomination.state]}>{t(stateLabels[nomination.state])}</Badge>
                )}
              </div>
              {mayDecide ? (
                <VerificationForm found={found} today={today} t={t} locale={locale} />
              ) : (
                judged.verdicts.map((verdict) => (
                  <div key={verdict.rule} className="fact">
                    <div className="fv">
                      <span>{t(ruleTable[verdict.rule].label as 'cohorts.ruleKind')}</span>
                      <VerificationFact verdict={verdict} found={found} t={t} locale={locale} />
                    </div>
                  </div>
                ))
              )}
            </section>
            <VerificationSubmitted found={found} t={t} locale={locale} zone={actor.zone} />
          </div>
          <VerificationHistory verifications={nomination.verifications} t={t} locale={locale} zone={actor.zone} />
        </div>
      </>
    )
  },
})
