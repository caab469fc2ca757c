import { Mark } from '@/components/ui/badge'
import { missingPapers, type PaperKind, paperLabels } from '@/lib/documents/paper-kinds'
import type { Translate } from '@/lib/i18n/server'

/** What is asked for, paper by paper, and which of it is not there yet. */
export function AskedPapers(props: {
  asked: readonly PaperKind[]
  papers: readonly { paper?: PaperKind | null }[]
  t: Translate
}) {
  const { asked, papers, t } = props
  return (
    <div>
      <p className="soft">{t('documents.asked')}</p>
      <ul className="grid gap-1">
        {asked.map((kind) => {
          const isThere = papers.some(({ paper }) => paper === kind)
          return (
            <li key={kind} className="row between">
              {t(paperLabels[kind])}
              <Mark tone={isThere ? 'good' : 'wait'}>{t(isThere ? 'documents.isThere' : 'documents.isMissing')}</Mark>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The same in one line, where somebody stands among others: only what is missing. */
export function MissingPapers(props: {
  asked: readonly PaperKind[]
  papers: readonly { paper: PaperKind | null }[]
  t: Translate
}) {
  const { asked, papers, t } = props
  const missing = missingPapers(asked, papers)
  if (missing.length === 0) return null
  return (
    <Mark tone="wait">
      {t('documents.missing', { papers: missing.map((kind) => t(paperLabels[kind])).join(', ') })}
    </Mark>
  )
}
