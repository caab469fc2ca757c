import { LinkButton } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'

/** While the call is open: on with the drafts that wait, and with more people. */
export function NominateLinks(props: { cohortId: string; drafts: number; rows: number; t: Translate }) {
  const { cohortId, drafts, rows, t } = props
  return (
    <>
      {drafts > 0 && (
        <LinkButton href={`/cohorts/${cohortId}/nominations/send`} tone="primary">
          {t('nominations.sendDrafts', { n: drafts })}
        </LinkButton>
      )}
      {rows > 0 && (
        <LinkButton href={`/cohorts/${cohortId}/eligibility`} tone={drafts > 0 ? 'plain' : 'primary'}>
          {t('nominations.newTitle')}
        </LinkButton>
      )}
    </>
  )
}
