import { z } from 'zod'
import { PaperContent } from '@/components/documents/paper-reader'
import { describePaper } from '@/components/documents/paper-words'
import { DownloadLink } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { findVerification } from '@/lib/nominations/verification-case'
import { writeName } from '@/lib/people/names'
import { definePage } from '@/lib/platform/doors/page'

/** One paper of a nomination as large as the window allows, in a tab of its own beside the facts. */
export default definePage({
  permission: 'nomination.verify',
  params: z.object({ nominationId: z.uuid(), documentId: z.uuid() }),
  load: async (tx, actor, { nominationId, documentId }, go) => {
    const found = await findVerification(tx, actor, nominationId, go)
    const paper = found?.nomination.documents.find(({ id }) => id === documentId)
    return found && paper ? { nomination: found.nomination, paper } : null
  },
  title: ({ data: { paper, nomination } }) => `${paper.fileName}, ${writeName(nomination.person)}`,
  crumbs: ({ t, data: { nomination } }) => [
    { href: '/verification', label: t('nominations.verification') },
    { href: `/verification/${nomination.id}`, label: writeName(nomination.person) },
  ],
  view: ({ data: { paper, nomination }, actor, t, locale }) => (
    <>
      <PageHead
        title={paper.fileName}
        lead={`${writeName(nomination.person)} · ${describePaper(paper, { t, locale, zone: actor.zone })}`}
      >
        <DownloadLink href={`/api/documents/${paper.id}`}>{t('documents.downloadNow')}</DownloadLink>
      </PageHead>
      <Card label={paper.fileName}>
        <CardBody className="grid justify-items-center">
          <PaperContent paper={paper} t={t} />
        </CardBody>
      </Card>
    </>
  ),
})
