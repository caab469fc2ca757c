import { z } from 'zod'
import { MoveButton } from '@/components/form/move-button'
import { CandidateCard } from '@/components/selection/candidate-card'
import { GivenScores, ScoreForm } from '@/components/selection/score-form'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import type { Translate } from '@/lib/i18n/server'
import { definePage } from '@/lib/platform/doors/page'
import { declareConflict } from '@/lib/selection/actions'
import { ownRefusal, scoringRefusal, steppingBackRefusal } from '@/lib/selection/rules'
import { findScoreSheet, type ScoreSheet } from '@/lib/selection/score-sheet'

const nameOf = (sheet: ScoreSheet, t: Translate) =>
  sheet.who?.name ?? t('selection.nominationNumber', { receipt: sheet.nomination.receipt })

export default definePage({
  permission: 'assessment.score',
  params: z.object({ assignmentId: z.uuid() }),
  load: (tx, actor, { assignmentId }) => findScoreSheet(tx, actor, assignmentId),
  title: ({ data, t }) => nameOf(data, t),
  crumbs: ({ t }) => [{ href: '/assessments', label: t('selection.myAssessments') }],
  screen: 's-assessment',
  view: ({ data: sheet, actor, t, locale }) => {
    const hindrance = ownRefusal(actor, sheet.nomination) ?? scoringRefusal(sheet.place)
    const isConflict = sheet.conflictAt !== null
    const mayStepBack = !isConflict && steppingBackRefusal(sheet.place) === null
    return (
      <>
        <PageHead title={nameOf(sheet, t)} lead={locale === 'id' ? sheet.cohort.titleId : sheet.cohort.titleEn}>
          {mayStepBack && (
            <MoveButton
              action={declareConflict}
              hidden={{ assignmentId: sheet.id, version: sheet.version }}
              label={t('selection.declareConflict')}
              align="end"
              reason={{ hint: t('selection.conflictReasonHint') }}
              ask={{
                title: t('selection.conflictTitle'),
                body: t(sheet.submittedAt ? 'selection.conflictBodyScored' : 'selection.conflictBody'),
                yes: t('selection.conflictYes'),
              }}
            />
          )}
        </PageHead>
        <div className="stack">
          {isConflict && (
            <Notice tone="stop" title={t('selection.conflictDeclared')}>
              {sheet.conflictReason}
            </Notice>
          )}
          {!isConflict && hindrance && <Notice tone="info">{t(hindrance)}</Notice>}
          <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] items-start">
            <CandidateCard sheet={sheet} t={t} locale={locale} />
            {!isConflict &&
              (hindrance ? (
                <GivenScores sheet={sheet} t={t} locale={locale} />
              ) : (
                <ScoreForm sheet={sheet} t={t} locale={locale} />
              ))}
          </div>
        </div>
      </>
    )
  },
})
