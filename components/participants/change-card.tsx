import { Form } from '@/components/form/form'
import { MoveButton } from '@/components/form/move-button'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { AppLink } from '@/components/ui/app-link'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { type Actor, covers } from '@/lib/access/actor'
import type { Translate } from '@/lib/i18n/server'
import { appointNewHead, replace, withdraw } from '@/lib/participants/actions'
import type { OwnNameList } from '@/lib/participants/name-list'
import type { ParticipantRow } from '@/lib/participants/queries'
import { countOfAgency, type ReserveRow } from '@/lib/participants/reserves'
import { RedoList } from './redo-list'

type Props = { cohortId: string; row: ParticipantRow; t: Translate }

/** The ways in which one person's place can change, each with what follows from it. */
export function ChangeCard({ list, actor, t }: { list: OwnNameList; actor: Actor; t: Translate }) {
  const { changing: row, delegation, reserves } = list
  if (!row) return null
  const { cohortId } = delegation
  const next = reserves.find(({ status }) => status === 'next')
  const mayReplace = covers(actor, 'participant.replace', row)
  const mayWithdraw = covers(actor, 'participant.withdraw', row) && row.state === 'confirmed'
  return (
    <Card
      id="change"
      className="no-print"
      title={row.fullName}
      aside={<AppLink href={`/cohorts/${cohortId}/participants`}>{t('shell.cancel')}</AppLink>}
    >
      <CardBody className="grid gap-6 pt-0!">
        {mayReplace && next && (
          <ReplaceForm cohortId={cohortId} row={row} next={next} limit={limitOf(list, row, next)} t={t} />
        )}
        {mayReplace && !next && <p className="mid soft">{t('participants.noReserve')}</p>}
        {mayWithdraw && <WithdrawForm cohortId={cohortId} row={row} t={t} />}
        {mayReplace && row.state === 'confirmed' && !row.isHead && (
          <MoveButton
            action={appointNewHead}
            hidden={{ cohortId, participantId: row.id, version: row.version }}
            label={t('participants.makeHead')}
            ask={{
              title: t('participants.makeHeadTitle', { name: row.fullName }),
              yes: t('participants.makeHeadYes'),
            }}
            align="end"
          />
        )}
      </CardBody>
    </Card>
  )
}

/** The limit for an agency that this replacement would break, or null. */
function limitOf({ cohort, going }: OwnNameList, row: ParticipantRow, next: ReserveRow) {
  const count = countOfAgency(going, row, next.agencyName)
  const most = cohort.maxPerAgency
  return most !== null && count > most ? { agency: next.agencyName, count, most } : null
}

type Limit = ReturnType<typeof limitOf>
function ReplaceForm({ cohortId, row, next, limit, t }: Props & { next: ReserveRow; limit: Limit }) {
  const names = { name: row.fullName, successor: next.fullName }
  return (
    <Form
      action={replace}
      hidden={{ cohortId, participantId: row.id, version: row.version, successorId: next.personId }}
      label={t('participants.replace')}
    >
      <h3>{t('participants.replaceTitle', names)}</h3>
      <div className="mid soft">
        <p>{t('participants.replaceBody', { n: next.reserveRank ?? 1, name: row.fullName })}</p>
        <RedoList t={t} />
      </div>
      {limit && <Notice tone="stop">{t('participants.replaceBeyondLimit', limit)}</Notice>}
      <Reasons name={row.fullName} t={t} />
      <div className="row">
        <SubmitButton>{t('participants.replaceYes')}</SubmitButton>
      </div>
    </Form>
  )
}

function WithdrawForm({ cohortId, row, t }: Props) {
  return (
    <Form
      action={withdraw}
      hidden={{ cohortId, participantId: row.id, version: row.version }}
      label={t('participants.withdraw')}
    >
      <h3>{t('participants.withdrawTitle', { name: row.fullName })}</h3>
      <p className="mid soft">{t('participants.withdrawBody')}</p>
      <Reasons name={row.fullName} t={t} />
      <div className="row">
        <SubmitButton tone="plain">{t('participants.withdrawYes')}</SubmitButton>
      </div>
    </Form>
  )
}

/** Two sorts of words: why, for the office and its trail; and what the person reads on the phone. */
function Reasons({ name, t }: { name: string; t: Translate }) {
  return (
    <>
      <TextArea name="reason" label={t('shell.reason')} hint={t('participants.reasonHint')} rows={2} />
      <TextArea
        name="told"
        label={t('participants.told')}
        hint={t('participants.toldHint', { name })}
        optional
        rows={2}
        maxLength={500}
      />
    </>
  )
}
