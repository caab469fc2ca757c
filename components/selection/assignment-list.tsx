import { MoveButton } from '@/components/form/move-button'
import { SelectField } from '@/components/form/select-field'
import { Badge, Mark } from '@/components/ui/badge'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'
import type { AssessmentRow } from '@/lib/selection/assessment-queries'
import type { Assessor } from '@/lib/selection/assessors'
import { assignAssessor, takeBackAssignment } from '@/lib/selection/assign-actions'
import { mayAssess, toAssess } from '@/lib/selection/exclusions'

type Props = { row: AssessmentRow; mayEdit: boolean; t: Translate }

/** Who scores one nomination and how far they are; an unscored assignment can be taken back. */
export function AssignmentList({ row, mayEdit, t }: Props) {
  if (row.assignments.length === 0) return <span className="faint">–</span>
  return (
    <ul className="grid gap-2">
      {row.assignments.map((assignment) => {
        const { conflictAt, conflictReason, submittedAt } = assignment
        const mayTakeBack = mayEdit && conflictAt === null && submittedAt === null
        return (
          <li key={assignment.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
            <span className="flex min-w-0 flex-wrap items-center gap-x-2">
              {assignment.assessor.name}
              {conflictAt ? (
                <Mark tone="stop" icon="ban">
                  {t('selection.stateConflict', { reason: conflictReason ?? '' })}
                </Mark>
              ) : submittedAt ? (
                <Mark tone="good">{t('selection.stateScored')}</Mark>
              ) : (
                <Mark tone="idle" icon="hourglass">
                  {t('selection.stateWaiting')}
                </Mark>
              )}
            </span>
            {mayTakeBack && (
              <MoveButton
                action={takeBackAssignment}
                hidden={{ assignmentId: assignment.id, version: assignment.version }}
                label={
                  <>
                    {t('selection.takeBack')} <span className="sr">{assignment.assessor.name}</span>
                  </>
                }
                tone="quiet"
                size="sm"
                align="end"
                ask={{
                  title: t('selection.takeBackTitle', { assessor: assignment.assessor.name }),
                  body: t('selection.takeBackBody'),
                  yes: t('selection.takeBackYes'),
                }}
              />
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Adds one of those who may score it. */
export function AddAssessor({ row, assessors, t }: { row: AssessmentRow; assessors: Assessor[]; t: Translate }) {
  const nomination = toAssess(row)
  const free = assessors.filter((each) => mayAssess(each, nomination) && !nomination.assigned.includes(each.id))
  if (free.length === 0) return null
  return (
    <MoveButton
      action={assignAssessor}
      hidden={{ nominationId: row.id }}
      label={
        <>
          {t('selection.addAssessor')} <span className="sr">{writeName(row.person)}</span>
        </>
      }
      size="sm"
      align="end"
      ask={{
        title: t('selection.addAssessorTitle', { name: writeName(row.person) }),
        yes: t('selection.assignYes'),
      }}
    >
      <SelectField
        name="assessorId"
        label={t('selection.assessor')}
        empty={t('selection.chooseAssessor')}
        options={free.map(({ id, name, post }) => ({ value: id, label: `${name} · ${post}` }))}
        width="full"
      />
    </MoveButton>
  )
}

/** How far one nomination is. */
export function AssessmentState({ row, wanted, t }: { row: AssessmentRow; wanted: number; t: Translate }) {
  if (row.state !== 'verified') return <Mark tone="good">{t('selection.fullyScored')}</Mark>
  return (
    <span className="grid gap-1 justify-items-start">
      {row.missing > 0 && <Badge tone="wait">{t('selection.lacksAssessors', { n: row.missing })}</Badge>}
      <span className="small soft num">{t('selection.partScored', { done: row.scored, all: wanted })}</span>
    </span>
  )
}
