import { RadioGroup } from '@/components/form/choices'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { TextArea } from '@/components/form/text-area'
import { Behind } from '@/components/ui/behind'
import { Card, CardBody } from '@/components/ui/card'
import { ruleTable } from '@/lib/cohorts/eligibility-rules'
import type { Locale } from '@/lib/i18n/define'
import { formatList } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { takesSeat } from '@/lib/lineups/composition'
import { appointPerson, chooseHead } from '@/lib/lineups/head-actions'
import { addOwnPlace } from '@/lib/lineups/place-actions'
import type { LineUpRow } from '@/lib/lineups/queries'
import type { Workbench } from '@/lib/lineups/workbench'
import { PersonSearch } from './person-search'

type Props = { bench: Workbench; lineUp: LineUpRow; q: string; t: Translate; locale: Locale }

/** Who leads: one of those who take a seat, or somebody appointed without a nomination. */
export function HeadCard({ bench, lineUp, q, t, locale }: Props) {
  const { cohort, listed } = bench
  const hidden = { cohortId: cohort.id, lineUpId: lineUp.id, version: lineUp.version }
  const seated = listed.filter(takesSeat)
  return (
    <Card id="head" title={t('lineups.head')}>
      <CardBody className="grid gap-4 pt-0!">
        {seated.length > 0 && (
          <Form action={chooseHead} hidden={hidden}>
            <SelectField
              name="personId"
              label={t('lineups.headChoice')}
              value={seated.find(({ isHead }) => isHead)?.personId ?? ''}
              empty={t('lineups.headNone')}
              options={seated.map(({ personId, fullName }) => ({ value: personId, label: fullName }))}
              width="full"
            />
            <div className="row">
              <SubmitButton tone="plain">{t('lineups.headSave')}</SubmitButton>
            </div>
          </Form>
        )}
        {bench.delegation.mode === 'nominating' && (
          <Behind summary={t('lineups.appoint')} open={q !== ''}>
            <div className="grid gap-4">
              <p className="mid soft">{t('lineups.appointHint')}</p>
              <Search bench={bench} lineUp={lineUp} q={q} t={t} locale={locale} />
              {bench.found.length > 0 && (
                <Form action={appointPerson} hidden={hidden}>
                  <Found bench={bench} t={t} locale={locale} />
                  <TextArea name="reason" label={t('lineups.appointReason')} rows={2} />
                  <div className="row">
                    <SubmitButton tone="plain">{t('lineups.appointDo')}</SubmitButton>
                  </div>
                </Form>
              )}
            </div>
          </Behind>
        )}
      </CardBody>
    </Card>
  )
}

/** People of the own register for an own list. */
export function OwnListCard({ bench, lineUp, q, t, locale }: Props) {
  return (
    <Card id="people" title={t('lineups.addPeople')}>
      <CardBody className="grid gap-4 pt-0!">
        <Search bench={bench} lineUp={lineUp} q={q} t={t} locale={locale} />
        {bench.found.length > 0 && (
          <Form
            action={addOwnPlace}
            hidden={{ cohortId: bench.cohort.id, lineUpId: lineUp.id, version: lineUp.version }}
          >
            <Found bench={bench} t={t} locale={locale} />
            <div className="row">
              <SubmitButton tone="plain" name="kind" value="selected">
                {t('lineups.addSelected')}
              </SubmitButton>
              <SubmitButton tone="quiet" name="kind" value="reserve">
                {t('lineups.addReserve')}
              </SubmitButton>
            </div>
          </Form>
        )}
      </CardBody>
    </Card>
  )
}

function Search({ bench, lineUp, q, t }: Props) {
  return (
    <>
      <PersonSearch
        action={`/cohorts/${bench.cohort.id}/lineup#${bench.delegation.mode === 'own_list' ? 'people' : 'head'}`}
        hidden={{ draft: lineUp.number }}
        q={q}
        t={t}
      />
      {q !== '' && bench.found.length === 0 && <p className="mid soft">{t('lineups.foundNone', { q })}</p>}
    </>
  )
}

const labelsOf = (rules: Workbench['found'][number]['openRules'], t: Translate) =>
  rules.map((rule) => t(ruleTable[rule].label as 'cohorts.ruleKind'))

function Found({ bench, t, locale }: { bench: Workbench; t: Translate; locale: Locale }) {
  return (
    <RadioGroup
      name="personId"
      label={t('lineups.foundChoice')}
      options={bench.found.map(({ personId, fullName, post, agencyShort, isNominated, openRules }) => ({
        value: personId,
        label: fullName,
        hint: [
          post,
          agencyShort,
          isNominated && t('lineups.alreadyNominated'),
          openRules.length > 0 && t('lineups.openRules', { rules: formatList(locale, labelsOf(openRules, t)) }),
        ]
          .filter(Boolean)
          .join(' · '),
        disabled: isNominated,
      }))}
    />
  )
}
