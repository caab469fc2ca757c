import type { ReactNode } from 'react'
import { FileField } from '@/components/form/file-field'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { UploadForm } from '@/components/form/upload-form'
import { Card, CardBody } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { type PaperKind, paperKinds, paperLabels } from '@/lib/documents/paper-kinds'
import { paperAccept } from '@/lib/documents/paper-rules'
import type { PaperRow } from '@/lib/documents/queries'
import type { Locale } from '@/lib/i18n/define'
import { formatDay } from '@/lib/i18n/format'
import { type Translate, translations } from '@/lib/i18n/server'
import { dayIn, type Zone } from '@/lib/platform/dates'
import { AskedPapers } from './asked-papers'
import { sayBytes } from './paper-words'

/** The papers of something, each to be downloaded; with `attachTo`, a form that sends one more. */
export function PapersCard(props: {
  papers: readonly PaperRow[]
  /** Address of the upload door; none where nothing can be attached now. */
  attachTo?: string | null
  /** Kinds that are asked for; each is said to be there or missing. */
  asked?: readonly PaperKind[]
  /** Whether what is sent says what it is. */
  kinds?: boolean
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
          {props.asked && props.asked.length > 0 && <AskedPapers asked={props.asked} papers={papers} t={t} />}
          {papers.length === 0 ? (
            <p className="soft">{t('documents.noPapers')}</p>
          ) : (
            <ul className="grid gap-4">
              {papers.map((paper) => (
                <Paper key={paper.id} paper={paper} {...props} />
              ))}
            </ul>
          )}
          {attachTo && <AttachForm to={attachTo} kinds={props.kinds} most={props.mostMegabytes} t={t} />}
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
          {paper.paper && `${t(paperLabels[paper.paper])} · `}
          {t('documents.sizeAndDay', { size, day: formatDay(locale, dayIn(paper.at, zone)) })}
        </span>
      </span>
      {removal?.(paper)}
    </li>
  )
}

/** Sends a file; it needs no JavaScript, and the answer comes as a notice. */
export async function AttachForm(props: {
  to: string
  label?: string
  kinds?: boolean | undefined
  most: number
  t: Translate
}) {
  const { to, kinds, most, t, label = t('documents.attach') } = props
  const { locale } = await translations()
  return (
    <UploadForm to={to} locale={locale} label={label}>
      {kinds && (
        <SelectField
          name="paper"
          label={t('documents.paperKind')}
          empty={t('documents.choosePaperKind')}
          options={paperKinds.map((kind) => ({ value: kind, label: t(paperLabels[kind]) }))}
        />
      )}
      <FileField name="file" label={label} hint={t('documents.fileHint', { most })} accept={paperAccept} />
      <div>
        <SubmitButton tone="plain">{t('documents.attachNow')}</SubmitButton>
      </div>
    </UploadForm>
  )
}
