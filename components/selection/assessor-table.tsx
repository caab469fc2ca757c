import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Meter } from '@/components/ui/meter'
import { Person } from '@/components/ui/person'
import { Table } from '@/components/ui/table'
import type { Translate } from '@/lib/i18n/server'
import type { Assessor } from '@/lib/selection/assessors'

type Loads = Map<string, { given: number; scored: number; conflicts: number }>

/** How far each assessor is. */
export function AssessorTable({ assessors, loads, t }: { assessors: Assessor[]; loads: Loads; t: Translate }) {
  return (
    <Card title={t('selection.assessors')} id="assessors">
      {assessors.length === 0 ? (
        <EmptyState title={t('selection.noAssessors')} body={t('selection.noAssessorsBody')} />
      ) : (
        <Table caption={t('selection.assessors')}>
          <thead>
            <tr>
              <th scope="col">{t('selection.columnAssessor')}</th>
              <th scope="col" className="r">
                {t('selection.columnGiven')}
              </th>
              <th scope="col">{t('selection.columnScored')}</th>
              <th scope="col" className="r">
                {t('selection.columnConflicts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {assessors.map((assessor) => {
              const load = loads.get(assessor.id) ?? { given: 0, scored: 0, conflicts: 0 }
              const words = t('selection.partScored', { done: load.scored, all: load.given })
              return (
                <tr key={assessor.id}>
                  <td>
                    <Person name={assessor.name} about={[assessor.post]} />
                  </td>
                  <td className="r num" data-l={t('selection.columnGiven')}>
                    {load.given}
                  </td>
                  <td data-l={t('selection.columnScored')}>
                    <span className="num small soft">{words}</span>
                    <Meter share={load.given === 0 ? 0 : load.scored / load.given} label={words} />
                  </td>
                  <td className="r num" data-l={t('selection.columnConflicts')}>
                    {load.conflicts}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </Card>
  )
}
