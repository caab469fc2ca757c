import { AppLink } from '@/components/ui/app-link'
import { Table } from '@/components/ui/table'
import type { Translate } from '@/lib/i18n/server'
import type { listPartners } from '@/lib/programmes/queries'

/** The foreign partners and their countries. */
export function PartnerTable({
  partners,
  edits,
  t,
}: {
  partners: Awaited<ReturnType<typeof listPartners>>
  edits: boolean
  t: Translate
}) {
  return (
    <Table caption={t('programmes.partners')}>
      <thead>
        <tr>
          <th scope="col">{t('programmes.partner')}</th>
          <th scope="col">{t('programmes.country')}</th>
        </tr>
      </thead>
      <tbody>
        {partners.map(({ id, name, country }) => (
          <tr key={id}>
            <td>
              <b>{edits ? <AppLink href={`/programmes/partners/${id}`}>{name}</AppLink> : name}</b>
            </td>
            <td>{country}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
