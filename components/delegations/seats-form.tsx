import { Field } from '@/components/form/field'
import { MoveButton } from '@/components/form/move-button'
import { Card, CardBody } from '@/components/ui/card'
import type { CohortSummary } from '@/lib/cohorts/queries'
import { changeSeats } from '@/lib/delegations/seats-actions'
import type { Translate } from '@/lib/i18n/server'

/** The seats of every delegation, each changed under its own version. */
export function SeatsForm({ cohort, t }: { cohort: CohortSummary; t: Translate }) {
  const changeable = cohort.delegations.filter(({ state }) => !['declined', 'departed', 'completed'].includes(state))
  if (changeable.length === 0) return null
  return (
    <Card id="seats" title={t('delegations.seatsTitle')}>
      <CardBody className="grid gap-4">
        <p className="mid soft">{t('delegations.seatsLead')}</p>
        {changeable.map((one) => {
          const label = t('delegations.changeSeats', { government: one.government.shortName })
          return (
            <div key={one.id} className="row between border-t border-line pt-4">
              <div>
                <b>{one.government.name}</b>
                <div className="mid soft">{t('delegations.seatsNow', { taken: one.taken, seats: one.seats })}</div>
              </div>
              <MoveButton
                action={changeSeats}
                hidden={{ delegationId: one.id, version: one.version }}
                label={label}
                align="end"
                ask={{ title: label, yes: t('shell.save') }}
              >
                <Field
                  name="seats"
                  type="number"
                  min={one.taken}
                  max={500}
                  label={t('cohorts.fieldSeats')}
                  value={one.seats}
                  width="short"
                />
              </MoveButton>
            </div>
          )
        })}
      </CardBody>
    </Card>
  )
}
