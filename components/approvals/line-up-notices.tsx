import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { Notice } from '@/components/ui/notice'
import type { Hindrances } from '@/lib/approvals/hindrances'
import type { Locale } from '@/lib/i18n/define'
import { formatList } from '@/lib/i18n/format'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { refreshRanks } from '@/lib/lineups/ranking-actions'
import type { Workbench } from '@/lib/lineups/workbench'

/** What stands in the way of proposing, or has to be known before it. */
export function LineUpNotices({ bench, t, locale }: { bench: Workbench & Hindrances; t: Translate; locale: Locale }) {
  const { cohort, delegation, lineUp, unsettled, returned, isStale, isDraft, problems, mayEdit } = bench
  const isPreparing = delegation.state === 'preparing'
  const stops = problems.filter(
    ({ severity, sentence }) => severity === 'stop' && sentence.key !== 'lineups.passedOver',
  )
  return (
    <>
      {isPreparing && returned && (
        <Notice tone="wait" title={t('approvals.returnedTitle', { name: returned.name })}>
          {t('approvals.returnedBy', { by: returned.byName, reason: returned.reason })}
        </Notice>
      )}
      {isPreparing && cohort.state === 'open' && <Notice tone="info">{t('approvals.callOpen')}</Notice>}
      {isPreparing && cohort.state === 'selecting' && unsettled > 0 && (
        <Notice tone="wait">
          {t('approvals.waitUnsettled', { unsettled })}{' '}
          <AppLink href={`/cohorts/${cohort.id}/nominations?figure=waiting`}>{t('approvals.unsettledLink')}</AppLink>
        </Notice>
      )}
      {isPreparing && <UnscoredNotice bench={bench} t={t} locale={locale} />}
      {isDraft && delegation.mode === 'own_list' && bench.letters.length === 0 && (
        <Notice tone="wait">{t('approvals.letterFileMissing')}</Notice>
      )}
      {isStale && lineUp && mayEdit && (
        <Notice tone="wait" title={t('approvals.rankingChangedTitle')}>
          <div className="row mt-2">
            <MoveButton
              action={refreshRanks}
              hidden={{ cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version }}
              label={t('approvals.refresh')}
              size="sm"
            />
          </div>
        </Notice>
      )}
      {isDraft &&
        stops.map(({ sentence }) => (
          <Notice key={sentence.key} tone="stop">
            {tell(locale, t, sentence)}
          </Notice>
        ))}
    </>
  )
}

/** Who is verified and not fully scored, and whose turn it is. */
function UnscoredNotice({
  bench: { cohort, unscored },
  t,
  locale,
}: {
  bench: Workbench & Hindrances
  t: Translate
  locale: Locale
}) {
  if (unscored.length === 0) return null
  return (
    <Notice tone="wait" title={t('approvals.unscoredTitle', { unscored: unscored.length })}>
      <p>
        {t('approvals.unscoredBody')}{' '}
        <AppLink href={`/cohorts/${cohort.id}/assessment`}>{t('approvals.unscoredLink')}</AppLink>
      </p>
      <ul className="mt-2">
        {unscored.slice(0, mostNamed).map(({ nominationId, name, agency, missing, waitsFor }) => {
          const said = { name, agency, missing, assessors: formatList(locale, waitsFor) }
          return (
            <li key={nominationId}>
              {waitsFor.length === 0
                ? t('approvals.unscoredLacks', said)
                : t(missing > 0 ? 'approvals.unscoredBoth' : 'approvals.unscoredWaits', said)}
            </li>
          )
        })}
        {unscored.length > mostNamed && <li>{t('approvals.unscoredMore', { more: unscored.length - mostNamed })}</li>}
      </ul>
    </Notice>
  )
}
/** The rest stands on the assessment page. */
const mostNamed = 8
