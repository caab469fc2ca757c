import { MoveButton } from '@/components/form/move-button'
import type { PaperRow } from '@/lib/documents/queries'
import type { Translate } from '@/lib/i18n/server'
import { detachPaper } from '@/lib/nominations/paper-actions'

/** Takes one paper off a nomination that the agency still holds. */
export function DetachButton({ nominationId, paper, t }: { nominationId: string; paper: PaperRow; t: Translate }) {
  return (
    <MoveButton
      action={detachPaper}
      hidden={{ nominationId, documentId: paper.id }}
      label={t('documents.remove')}
      size="sm"
      tone="quiet"
      align="end"
      ask={{ title: t('documents.askRemove', { name: paper.fileName }), yes: t('documents.yesRemove') }}
    />
  )
}
