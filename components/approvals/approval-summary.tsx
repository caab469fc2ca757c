import { daysOf } from '@/components/cohorts/days-of'
import { AppLink } from '@/components/ui/app-link'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import type { Deciding } from '@/lib/approvals/deciding'
import type { Proposal } from '@/lib/approvals/proposal'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { entryKindLabels, isHeldByAgencyLimit, isPassedOver } from '@/lib/lineups/composition'
import { SummaryFacts } from './summary-facts'

type Words = { t: Translate; locale: Locale }

const titleOf = ({ isOpen, mayDecide }: Deciding) =>
  !isOpen ? 'approvals.whatWasDecided' : mayDecide ? 'approvals.whatYouApprove' : 'approvals.whatIsProposed'

/** What is being approved, in one sentence and four figures. */
export function ApprovalSummary({ proposal, deciding, t, locale }: Words & { proposal: Proposal; deciding: Deciding }) {
  const { cohort, seated, listed, lineUp } = proposal
  const reserves = listed.filter(({ kind }) => kind === 'reserve').length
  const head = seated.find(({ isHead }) => isHead)
  return (
    <Card
      id="what"
      title={t(titleOf(deciding))}
      aside={
        <AppLink href={`/cohorts/${cohort.id}/lineup?draft=${lineUp.number}`}>{t('approvals.seeRanking')}</AppLink>
      }
    >
      <p className="px-6 pb-4 max-sm:px-4">
        {t('approvals.sentence', {
          people: seated.length,
          reserves,
          title: cohort.title[locale],
          days: daysOf(cohort, locale),
          city: cohort.city || '–',
          programme: cohort.programme.name,
        })}
        {cohort.funding && ` ${t('approvals.sentenceFunding', { funding: cohort.funding })}`}
        {head && ` ${t('approvals.sentenceHead', { name: head.fullName, post: head.post })}`}
        {lineUp.letterNumber &&
          lineUp.letterDate &&
          ` ${t('approvals.sentenceLetter', { number: lineUp.letterNumber, day: formatDay(locale, lineUp.letterDate) })}`}
      </p>
      <SummaryFacts proposal={proposal} t={t} />
    </Card>
  )
}

/** Everybody of a higher rank who stands in a lower place, and why. */
export function PassedOverNotice({ proposal, t }: { proposal: Proposal; t: Translate }) {
  const { listed, entries, room } = proposal
  const cases = listed.filter((one) => isPassedOver(one, entries))
  if (cases.length === 0) return null
  return (
    <Notice tone="wait" title={t('approvals.passedOverTitle', { count: cases.length })}>
      <ul>
        {cases.map((one) => (
          <li key={one.personId}>
            {t('approvals.passedOverCase', {
              name: one.fullName,
              rank: one.rank ?? 0,
              kind:
                one.kind === 'reserve'
                  ? t('lineups.putReserveNo', { n: one.reserveRank ?? 1 }).toLowerCase()
                  : t(entryKindLabels[one.kind]).toLowerCase(),
              reason:
                one.reason || !isHeldByAgencyLimit(one, entries, room.maxPerAgency)
                  ? one.reason
                  : t('approvals.limitReason', { most: room.maxPerAgency ?? 0 }),
            })}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
