import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import type { Bilingual } from '@/lib/cohorts/criteria'
import type { Locale } from '@/lib/i18n/define'
import { formatMean, formatPoints } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import { scoreNomination } from '@/lib/selection/actions'
import type { CriterionRow } from '@/lib/selection/queries'
import type { ScoreSheet } from '@/lib/selection/score-sheet'
import { pointsOf } from '@/lib/selection/scored'
import { ScoreField } from './score-field'
import { ScoreKeys } from './score-keys'

type Told = { t: Translate; locale: Locale }

/** The score sheet: each criterion with its rubric, the points as they add up, save and go on. */
export function ScoreForm({ sheet, t, locale }: Told & { sheet: ScoreSheet }) {
  const given = new Map(sheet.scores.map((score) => [score.criterionId, score]))
  const means = Object.fromEntries(sheet.scores.map(({ criterion, value }) => [criterion.code, value * 100]))
  const isWhole = sheet.scores.length > 0
  return (
    <Card title={t('selection.rubric')} id="rubric">
      <CardBody>
        <Form
          action={scoreNomination}
          hidden={{ assignmentId: sheet.id, version: sheet.version }}
          label={t('selection.rubric')}
          names={namesOf(sheet.criteria, locale)}
          warnOnLeave
        >
          <p className="soft">{t('selection.rubricLead')}</p>
          <ScoreKeys
            weights={sheet.criteria.map(({ weight }) => weight)}
            stored={isWhole ? formatPoints(locale, pointsOf(means, sheet.criteria)) : ''}
            words={{
              points: t('selection.runningPoints'),
              none: t('selection.runningNone'),
              decimal: locale === 'id' ? ',' : '.',
              keys: t('selection.keyScores'),
            }}
          >
            {sheet.criteria.map((criterion, index) => (
              <ScoreField
                key={criterion.id}
                index={index}
                criterion={toField(criterion, t, locale)}
                value={given.get(criterion.id)?.value ?? null}
                reason={given.get(criterion.id)?.reason ?? ''}
                words={{ reason: t('selection.scoreReason'), reasonHint: t('selection.scoreReasonHint') }}
              />
            ))}
          </ScoreKeys>
          <div>
            <SubmitButton>{t(sheet.submittedAt ? 'selection.saveChange' : 'selection.saveAndNext')}</SubmitButton>
          </div>
        </Form>
      </CardBody>
    </Card>
  )
}

/** Each message of the sheet says of which criterion it speaks. */
const namesOf = (criteria: readonly CriterionRow[], locale: Locale) =>
  Object.fromEntries(
    criteria.flatMap((criterion, index) => {
      const name = locale === 'id' ? criterion.nameId : criterion.nameEn
      return [
        [`scores[${index}].value`, name],
        [`scores[${index}].reason`, name],
      ]
    }),
  )

function toField(criterion: CriterionRow, t: Translate, locale: Locale) {
  const name = locale === 'id' ? criterion.nameId : criterion.nameEn
  const notes = [
    criterion.code === 'loyalty' ? t('selection.loyaltyNote') : '',
    criterion.gate === null ? '' : t('selection.gateNote', { gate: formatMean(locale, criterion.gate) }),
  ]
  return {
    id: criterion.id,
    label: t('selection.criterionOf', { name, weight: criterion.weight }),
    hint: notes.filter(Boolean).join(' '),
    options: (criterion.rubric as Bilingual[]).map((text, n) => ({ value: n + 1, text: text[locale] })),
  }
}

/** The scores as they were given, where they can no longer be changed. */
export function GivenScores({ sheet, t, locale }: Told & { sheet: ScoreSheet }) {
  if (sheet.scores.length === 0) return null
  const given = new Map(sheet.scores.map((score) => [score.criterionId, score]))
  return (
    <Card title={t('selection.rubric')} id="rubric">
      <CardBody>
        <dl className="dl">
          {sheet.criteria.map((criterion) => {
            const score = given.get(criterion.id)
            return (
              <div key={criterion.id} className="contents">
                <dt>{locale === 'id' ? criterion.nameId : criterion.nameEn}</dt>
                <dd>
                  <b className="num">{score?.value ?? '–'}</b>
                  {score?.reason && <span className="soft"> · {score.reason}</span>}
                </dd>
              </div>
            )
          })}
        </dl>
      </CardBody>
    </Card>
  )
}
