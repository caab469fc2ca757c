import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { editLetter } from '@/lib/approvals/letter-actions'
import type { Translate } from '@/lib/i18n/server'
import { startOwnList } from '@/lib/lineups/draft-actions'
import type { LineUpRow } from '@/lib/lineups/queries'

/** Number and date of the letter with which a government hands in its own list. Without a draft it begins one. */
export function LetterCard({ cohortId, lineUp, t }: { cohortId: string; lineUp: LineUpRow | null; t: Translate }) {
  return (
    <Card id="letter" title={t('approvals.ownList')}>
      <CardBody className="pt-0!">
        <Form
          action={lineUp ? editLetter : startOwnList}
          hidden={lineUp ? { cohortId, lineUpId: lineUp.id, version: lineUp.version } : { cohortId }}
        >
          <p className="mid soft">{t('approvals.ownListHint')}</p>
          <Field name="letterNumber" label={t('approvals.letterNumber')} value={lineUp?.letterNumber} width="mid" />
          <Field
            name="letterDate"
            type="date"
            label={t('approvals.letterDate')}
            value={lineUp?.letterDate}
            width="short"
          />
          <div className="row">
            <SubmitButton tone={lineUp ? 'plain' : 'primary'}>
              {lineUp ? t('approvals.letterSave') : t('approvals.ownListStart')}
            </SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}
