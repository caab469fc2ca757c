import { MissingPapers } from '@/components/documents/asked-papers'
import { AttachForm } from '@/components/documents/papers-card'
import { AppLink } from '@/components/ui/app-link'
import { Card, CardBody } from '@/components/ui/card'
import type { PaperKind } from '@/lib/documents/paper-kinds'
import type { Translate } from '@/lib/i18n/server'
import type { Draft } from '@/lib/nominations/drafts'
import { writeName } from '@/lib/people/names'

/** The scan of the letter, sent once for every draft on the page, and what each of them has by now. */
export function ScanCard(props: {
  cohortId: string
  drafts: readonly Draft[]
  /** Papers without which nobody is submitted. */
  asked: readonly PaperKind[]
  mostMegabytes: number
  t: Translate
}) {
  const { cohortId, drafts, asked, mostMegabytes, t } = props
  return (
    <Card title={t('nominations.scan')} id="scan">
      <CardBody>
        <div className="stack">
          <ul className="grid gap-2">
            {drafts.map(({ id, person, documents }) => (
              <li key={id}>
                <AppLink href={`/nominations/${id}`}>{writeName(person)}</AppLink>{' '}
                <span className="soft wrap-anywhere">
                  {documents.length === 0
                    ? t('documents.noPapers')
                    : documents.map(({ fileName }) => fileName).join(', ')}
                </span>
                <MissingPapers asked={asked} papers={documents} t={t} />
              </li>
            ))}
          </ul>
          <AttachForm
            to={`/api/documents/letters/${cohortId}`}
            label={t('nominations.attachScan', { n: drafts.length })}
            most={mostMegabytes}
            t={t}
          />
        </div>
      </CardBody>
    </Card>
  )
}
