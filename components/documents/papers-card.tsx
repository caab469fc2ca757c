import type { ReactNode } from 'react'
import { FileField } from '@/components/form/file-field'
import { buttonClass } from '@/components/ui/button-class'
import { Card, CardBody } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { paperAccept } from '@/lib/documents/paper-rules'
import type { PaperRow } from '@/lib/documents/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'
import { sayBytes } from './paper-words'

/** The papers of something, each to be downloaded; with `attachTo`, a plain form that sends one more. */
export function PapersCard(props: {
  papers: readonly PaperRow[]
  /** Address of the upload door; none where nothing can be attached now. */
  attachTo?: string | null
  mostMegabytes: number
  /** The button that detaches a paper. */
  removal?: (paper: PaperRow) => ReactNode
  t: Translate
  locale: Locale
  zone: Zone
}) {
  const { papers, attachTo, t } = props
  return (
    <Card title={t('documents.papers')}>
      <CardBody>
        <div className="stack">
          {papers.length === 0 ? (
            <p className="soft">{t('documents.noPapers')}</p>
          ) : (
            <ul className="grid gap-4">
              {papers.map((paper) => (
                <Paper key={paper.id} paper={paper} {...props} />
              ))}
            </ul>
          )}
          {attachTo && <AttachForm to={attachTo} most={props.mostMegabytes} t={t} />}
        </div>
      </CardBody>
    </Card>
  )
}

function Paper({
  paper,
  removal,
  t,
  locale,
  zone,
}: { paper: PaperRow } & Pick<Parameters<typeof PapersCard>[0], 'removal' | 't' | 'locale' | 'zone'>) {
  const size = sayBytes(locale, paper.bytes)
  return (
    <li className="row between">
      <span className="min-w-0">
        <a className="break-words" href={`/api/documents/${paper.id}`} download>
          <Icon name="file-check" /> {t('documents.download', { name: paper.fileName })}
        </a>
        <span className="small soft block">
          {t('documents.sizeAndDay', { size, day: formatDay(locale, dayIn(paper.at, zone)) })}
        </span>
      </span>
      {removal?.(paper)}
    </li>
  )
}

/** A plain multipart form: it needs no JavaScript, and the answer comes as a notice. */
export function AttachForm(props: { to: string; label?: string; most: number; t: Translate }) {
  const { to, most, t, label = t('documents.attach') } = props
  return (
    <form action={to} method="post" encType="multipart/form-data" className="form" aria-label={label}>
      <FileField name="file" label={label} hint={t('documents.fileHint', { most })} accept={paperAccept} />
      <div>
        <button type="submit" className={buttonClass('plain', 'md')}>
          {t('documents.attachNow')}
        </button>
      </div>
    </form>
  )
}
