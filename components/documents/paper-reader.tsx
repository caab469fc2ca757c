import { Icon } from '@/components/ui/icon'
import { paperLabels } from '@/lib/documents/paper-kinds'
import { isPicture } from '@/lib/documents/paper-rules'
import type { PaperRow } from '@/lib/documents/queries'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import type { Zone } from '@/lib/platform/dates'
import { describePaper } from './paper-words'

type Told = { t: Translate; locale: Locale; zone: Zone }

/**
 * Papers to be read beside something else, one open at a time; the first picture stands open. What is typed meanwhile
 * on the page stays, and a picture is fetched, and kept in the trail as read, only once it is opened.
 */
export function PaperReader(
  props: Told & {
    papers: readonly PaperRow[]
    /** Address of the page that shows one picture large. */
    largeAddress: (paper: PaperRow) => string
  },
) {
  const { papers, largeAddress, ...told } = props
  const first = papers.find(({ mediaType }) => isPicture(mediaType)) ?? papers[0]
  return papers.map((paper) => (
    <details key={paper.id} name="papers" open={paper === first} className="group border-b border-line">
      <summary className="flex min-h-11 cursor-pointer list-none items-start gap-2 px-5 py-3 hover:bg-sunken [&::-webkit-details-marker]:hidden">
        <span className="mt-0.5 shrink-0 group-open:rotate-90">
          <Icon name="chevron-right" />
        </span>
        <span className="min-w-0">
          <b className="mid break-all">{paper.fileName}</b>
          <span className="small soft block">
            {paper.paper && `${told.t(paperLabels[paper.paper])} · `}
            {describePaper(paper, told)}
          </span>
        </span>
      </summary>
      <div className="grid justify-items-center gap-4 bg-sunken p-4">
        <PaperContent paper={paper} t={told.t} />
        <span className="row">
          {isPicture(paper.mediaType) && (
            <a href={largeAddress(paper)} target="_blank" rel="noopener">
              <Icon name="external" /> {told.t('documents.openLarge')}
            </a>
          )}
          <a
            href={`/api/documents/${paper.id}`}
            download
            aria-label={told.t('documents.download', { name: paper.fileName })}
          >
            <Icon name="download" /> {told.t('documents.downloadNow')}
          </a>
        </span>
      </div>
    </details>
  ))
}

/** The paper itself where it is a picture. A PDF leaves as an attachment only, so that no browser runs it here. */
export function PaperContent({ paper, t }: { paper: PaperRow; t: Translate }) {
  if (!isPicture(paper.mediaType)) return <p className="mid soft justify-self-start">{t('documents.pdfNotShown')}</p>
  return (
    // biome-ignore lint/performance/noImgElement: Next's image optimiser is off, and the file stands behind a permission.
    <img
      src={`/api/documents/${paper.id}`}
      alt={t('documents.pictureOf', { name: paper.fileName })}
      loading="lazy"
      className="block h-auto max-w-full border border-line bg-surface"
    />
  )
}
