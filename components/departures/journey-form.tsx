import { Form } from '@/components/form/form'
import { RowList } from '@/components/form/row-list'
import { SaveBar } from '@/components/form/save-bar'
import { ZoneList } from '@/components/form/zone-field'
import { Card, CardBody } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { saveJourney } from '@/lib/departures/journey-actions'
import { checkLegs } from '@/lib/departures/leg-checks'
import type { Leg } from '@/lib/departures/legs'
import type { TravellingDelegation } from '@/lib/departures/queries'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import { emptyRows } from './form-options'
import { LegFields } from './leg-fields'
import { trainingOf } from './training-of'

/** All legs of a delegation in one form, each end in the time of its place; above them what looks strange about them. */
export function JourneyForm({
  delegation,
  legs,
  back,
  t,
  locale,
}: {
  delegation: TravellingDelegation
  legs: readonly Leg[]
  back: string
  t: Translate
  locale: Locale
}) {
  return (
    <Form
      action={saveJourney}
      hidden={{ cohortId: delegation.cohortId, version: delegation.version }}
      warnOnLeave
      className="stack"
    >
      {checkLegs(legs, trainingOf(delegation)).map(({ legId, sentence }) => (
        <Notice key={`${legId} ${sentence.key}`} tone="wait">
          {tell(locale, t, sentence)}
        </Notice>
      ))}
      <Card id="legs" label={t('departures.journey')}>
        <CardBody className="grid gap-5">
          <p className="mid soft">{t('departures.rowsHint')}</p>
          <RowList
            name="legs"
            rows={legs}
            idOf={({ id }) => id}
            t={t}
            empty={emptyRows}
            words={{
              titleOf: (_leg, n) => t('departures.rowLeg', { n }),
              newTitle: t('departures.rowNew', { n: '#' }),
              remove: t('departures.removeRow'),
            }}
          >
            {(leg, name) => <LegFields name={name} leg={leg} delegation={delegation} t={t} locale={locale} />}
          </RowList>
        </CardBody>
      </Card>
      <ZoneList locale={locale} />
      <SaveBar save={t('departures.saveJourney')} add={t('departures.saveAndAdd')} back={back} t={t} />
    </Form>
  )
}
