import { MoveButton } from '@/components/form/move-button'
import { detachLetter } from '@/lib/approvals/letter-actions'
import type { PaperRow } from '@/lib/documents/queries'
import type { Translate } from '@/lib/i18n/server'

/** Takes one letter off an own list that is still being prepared. */
export function DetachLetterButton({ cohortId, paper, t }: { cohortId: string; paper: PaperRow; t: Translate }) {
  return (
    <MoveButton
      action={detachLetter}
      hidden={{ cohortId, documentId: paper.id }}
      label={t('documents.remove')}
      size="sm"
      tone="quiet"
      align="end"
      ask={{ title: t('documents.askRemoveLetter', { name: paper.fileName }), yes: t('documents.yesRemove') }}
    />
  )
}
