import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import { Notice } from '@/components/ui/notice'
import type { Locale } from '@/lib/i18n/define'
import { tell } from '@/lib/i18n/sentence'
import type { Translate } from '@/lib/i18n/server'
import type { ScoreSheet } from '@/lib/selection/score-sheet'

/** What an assessor reads of a nomination; where the cohort is blind, nothing that tells who it is. */
export function CandidateCard({ sheet, t, locale }: { sheet: ScoreSheet; t: Translate; locale: Locale }) {
  return (
    <Card title={t('selection.aboutCandidate')} id="candidate">
      <CardBody className="stack !gap-4">
        {sheet.cohort.blind && <Notice tone="info">{t('selection.blindNote')}</Notice>}
        <DescriptionList
          items={[
            { term: t('selection.fieldPost'), detail: sheet.who?.post },
            { term: t('selection.fieldAgency'), detail: sheet.who?.agency },
            { term: t('selection.fieldGrade'), detail: sheet.grade },
            { term: t('selection.fieldSkp'), detail: sheet.skp.map((fact) => tell(locale, t, fact)).join(' · ') },
          ]}
        />
        <div>
          <h3>{t('selection.motivation')}</h3>
          <p className="whitespace-pre-line break-words">{sheet.nomination.motivation || '–'}</p>
          {sheet.cohort.blind && <p className="small soft mt-2">{t('selection.blindMotivation')}</p>}
        </div>
      </CardBody>
    </Card>
  )
}
