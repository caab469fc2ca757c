import { AppLink } from '@/components/ui/app-link'
import { Card, CardBody } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { Translate } from '@/lib/i18n/server'
import { entryKindLabels } from '@/lib/lineups/composition'
import type { Listed } from '@/lib/lineups/entry-queries'
import type { LineUpRow } from '@/lib/lineups/queries'
import type { Workbench } from '@/lib/lineups/workbench'
import { addressWith } from '@/lib/platform/address'
import { versionName } from './version-name'

type Other = NonNullable<Workbench['other']>

/** Two versions side by side: only who stands in another place. */
export function CompareCard({
  bench,
  lineUp,
  other,
  t,
}: {
  bench: Workbench
  lineUp: LineUpRow
  other: Other
  t: Translate
}) {
  const [a, b] = [versionName(t, lineUp), versionName(t, other.lineUp)]
  const rows = differences(bench.listed, other.listed)
  const word = (one: Listed | undefined) => {
    if (!one) return '–'
    return one.kind === 'reserve'
      ? t('lineups.putReserveNo', { n: one.reserveRank ?? 1 })
      : t(entryKindLabels[one.kind])
  }
  return (
    <Card
      id="compare"
      title={t('lineups.compareTitle', { a, b })}
      aside={
        <AppLink href={addressWith(`/cohorts/${bench.cohort.id}/lineup`, { draft: lineUp.number }, {})}>
          {t('lineups.compareClose')}
        </AppLink>
      }
    >
      {rows.length === 0 ? (
        <CardBody>
          <p className="mid">{t('lineups.compareSame')}</p>
        </CardBody>
      ) : (
        <Table caption={t('lineups.compareTitle', { a, b })} cards={false} tight>
          <thead>
            <tr>
              <th scope="col">{t('lineups.columnPerson')}</th>
              <th scope="col">{a}</th>
              <th scope="col">{b}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ personId, fullName, here, there }) => (
              <tr key={personId}>
                <td>{fullName}</td>
                <td>{word(here)}</td>
                <td>{word(there)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  )
}

function differences(here: readonly Listed[], there: readonly Listed[]) {
  const all = new Map([...there, ...here].map((one) => [one.personId, one]))
  return [...all.values()]
    .map(({ personId, fullName }) => ({
      personId,
      fullName,
      here: here.find((one) => one.personId === personId),
      there: there.find((one) => one.personId === personId),
    }))
    .filter(({ here: a, there: b }) => a?.kind !== b?.kind || a?.reserveRank !== b?.reserveRank)
}
