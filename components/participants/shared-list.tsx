import { Card, CardBody } from '@/components/ui/card'
import { Table } from '@/components/ui/table'
import type { DelegationSummary } from '@/lib/cohorts/delegation-summary'
import { delegationLabels } from '@/lib/delegations/labels'
import type { Translate } from '@/lib/i18n/server'
import type { SharedName } from '@/lib/participants/queries'

/** The name list of another government: name, post and agency of those who go, and nothing else. */
export function SharedList({
  delegation,
  rows,
  t,
}: {
  delegation: DelegationSummary
  rows: readonly SharedName[]
  t: Translate
}) {
  const government = delegation.government.shortName
  return (
    <Card
      id={`d-${delegation.id}`}
      title={t('participants.delegationOf', { government })}
      aside={rows.length > 0 && t('participants.sharedNote', { going: rows.length })}
    >
      {rows.length === 0 ? (
        <CardBody>
          <p className="mid soft">
            {t('participants.notApproved', { state: t(delegationLabels[delegation.state]).toLowerCase() })}
          </p>
        </CardBody>
      ) : (
        <Table caption={t('participants.caption', { government })} tight>
          <thead>
            <tr>
              <th scope="col" className="r">
                {t('participants.columnNo')}
              </th>
              <th scope="col">{t('participants.columnName')}</th>
              <th scope="col">{t('approvals.columnPost')}</th>
              <th scope="col">{t('participants.columnAgency')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, n) => (
              // Drawn once and never sorted: an id as the key would travel with each row.
              <tr key={n}>
                <td className="n">{n + 1}</td>
                <td>
                  <b>{row.fullName}</b>
                </td>
                <td>{row.post}</td>
                <td>{row.agencyName}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  )
}
