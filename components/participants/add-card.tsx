import { RadioGroup } from '@/components/form/choices'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { PersonSearch } from '@/components/lineups/person-search'
import { Card, CardBody } from '@/components/ui/card'
import type { Translate } from '@/lib/i18n/server'
import { add } from '@/lib/participants/addition-actions'
import type { OwnNameList } from '@/lib/participants/name-list'
import { countOfAgency } from '@/lib/participants/reserves'

/** A free seat can go to somebody of the own register, decided by the Kabag. */
export function AddCard({ list, q, t }: { list: OwnNameList; q: string; t: Translate }) {
  const { delegation, found, mayAdd } = list
  if (!mayAdd) return null
  return (
    <Card id="add" className="no-print" title={t('participants.add')}>
      <CardBody className="grid gap-4 pt-0!">
        <p className="mid soft">
          {t('participants.free', { free: delegation.seats - delegation.taken })}. {t('participants.addHint')}
        </p>
        <PersonSearch action={`/cohorts/${delegation.cohortId}/participants#add`} hidden={{}} q={q} t={t} />
        {q !== '' && found.length === 0 && <p className="mid soft">{t('lineups.foundNone', { q })}</p>}
        {found.length > 0 && (
          <Form action={add} hidden={{ cohortId: delegation.cohortId, version: delegation.version }}>
            <RadioGroup
              name="personId"
              label={t('lineups.foundChoice')}
              options={found.map(({ personId, fullName, post, agencyName, agencyShort }) => ({
                value: personId,
                label: fullName,
                hint: [post, agencyShort, limitOf(list, agencyName, t)].filter(Boolean).join(' · '),
              }))}
            />
            <TextArea name="reason" label={t('shell.reason')} rows={2} />
            <div className="row">
              <SubmitButton tone="plain">{t('participants.addDo')}</SubmitButton>
            </div>
          </Form>
        )}
      </CardBody>
    </Card>
  )
}

/** What somebody of this agency would break of the limit for an agency, or null: it stays possible, with the reason. */
function limitOf({ cohort: { maxPerAgency: most }, going }: OwnNameList, agency: string, t: Translate) {
  const count = countOfAgency(going, null, agency)
  return most !== null && count > most ? t('participants.addBeyondLimit', { count, most }) : null
}
