import { z } from 'zod'
import { MendingNotice } from '@/components/nominations/mending-notice'
import { VerificationFacts } from '@/components/nominations/verification-facts'
import { VerificationHead } from '@/components/nominations/verification-head'
import { VerificationHistory } from '@/components/nominations/verification-history'
import { VerificationQueue } from '@/components/nominations/verification-queue'
import { VerificationDifferences, VerificationSubmitted } from '@/components/nominations/verification-submitted'
import { Notice } from '@/components/ui/notice'
import { tell } from '@/lib/i18n/sentence'
import { queuePart } from '@/lib/nominations/queue-address'
import { findVerification } from '@/lib/nominations/verification-case'
import { findQueueAround } from '@/lib/nominations/verification-queue'
import { findVerifying } from '@/lib/nominations/verifying'
import { writeName } from '@/lib/people/names'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'nomination.verify',
  params: queuePart.extend({ nominationId: z.uuid() }),
  load: async (tx, actor, { nominationId, ...part }, go) => {
    const found = await findVerification(tx, actor, nominationId, go)
    return found && { found, around: await findQueueAround(tx, actor, nominationId, part) }
  },
  title: ({ data }) => writeName(data.found.nomination.person),
  crumbs: ({ t, data, locale }) => [
    { href: '/verification', label: t('nominations.verification') },
    { href: `/verification?cohort=${data.found.cohort.id}`, label: data.found.cohort.title[locale] },
  ],
  screen: 's-verification',
  view: ({ data: { found, around }, actor, t, locale, today }) => {
    const { nomination, facts } = found
    const { hindrance, mayDecide, mayReopen } = findVerifying(actor, facts)
    return (
      <>
        <VerificationHead nomination={nomination} around={around} mayReopen={mayReopen} t={t} />
        <div className="stack">
          <MendingNotice facts={facts} returnNote={nomination.returnNote} zone={actor.zone} t={t} locale={locale} />
          {nomination.state === 'ineligible' && (
            <Notice tone="stop" title={t('nominations.stateIneligible')}>
              {nomination.reason}
            </Notice>
          )}
          {found.earlier.length > 0 && <Notice tone="wait">{t('nominations.earlierNotice')}</Notice>}
          <VerificationDifferences found={found} t={t} locale={locale} />
          {hindrance && <Notice tone="wait">{tell(locale, t, hindrance)}</Notice>}
          <div className="vgrid">
            <VerificationQueue around={around} current={nomination.id} t={t} today={today} zone={actor.zone} />
            <VerificationFacts
              found={found}
              queue={around.part}
              mayDecide={mayDecide}
              today={today}
              t={t}
              locale={locale}
            />
            <VerificationSubmitted found={found} t={t} locale={locale} zone={actor.zone} />
          </div>
          <VerificationHistory verifications={nomination.verifications} t={t} locale={locale} zone={actor.zone} />
          <VerificationHistory
            verifications={found.earlier}
            title={t('nominations.earlierNominations')}
            t={t}
            locale={locale}
            zone={actor.zone}
          />
        </div>
      </>
    )
  },
})
