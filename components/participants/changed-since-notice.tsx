import { AppLink } from '@/components/ui/app-link'
import { Notice } from '@/components/ui/notice'
import type { Translate } from '@/lib/i18n/server'
import type { ChangeRow } from '@/lib/participants/queries'
import { tellChange } from './tell-change'

/** What became of an approved line-up: who was replaced, left or joined since. Nothing while it stands as approved. */
export function ChangedSinceNotice(props: { changes: readonly ChangeRow[]; cohortId: string; t: Translate }) {
  const { changes, cohortId, t } = props
  if (changes.length === 0) return null
  return (
    <Notice tone="wait" title={t('participants.changedSince', { n: changes.length })}>
      <ul>
        {changes.map((change) => (
          <li key={change.id}>{tellChange(change, t)}</li>
        ))}
      </ul>
      <p>
        {t('participants.changedSinceBody')}{' '}
        <AppLink href={`/cohorts/${cohortId}/participants`}>{t('participants.seeParticipants')}</AppLink>
      </p>
    </Notice>
  )
}
