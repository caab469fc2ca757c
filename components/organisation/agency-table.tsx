import { MoveButton } from '@/components/form/move-button'
import { AppLink } from '@/components/ui/app-link'
import { Mark } from '@/components/ui/badge'
import { Table } from '@/components/ui/table'
import type { Translate } from '@/lib/i18n/server'
import { switchAgency } from '@/lib/organisation/actions'
import { type AgencyKind, agencyKindLabels } from '@/lib/organisation/kinds'

type Row = {
  id: string
  name: string
  shortName: string
  kind: AgencyKind
  depth: number
  active: boolean
  version: number
}
const insets = ['', 'pl-6', 'pl-12', 'pl-18', 'pl-24'] as const

/** The tree of agencies; how deep one stands shows as an inset. */
export function AgencyTable({ agencies, t }: { agencies: readonly Row[]; t: Translate }) {
  return (
    <Table caption={t('organisation.agencies')}>
      <thead>
        <tr>
          <th scope="col">{t('organisation.agency')}</th>
          <th scope="col">{t('organisation.kind')}</th>
          <th scope="col">{t('organisation.state')}</th>
          <th scope="col">
            <span className="sr">{t('shell.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {agencies.map((agency) => (
          <tr key={agency.id}>
            <td>
              <div className={insets[Math.min(agency.depth, insets.length - 1)]}>
                <b>
                  <AppLink href={`/administration/agencies/${agency.id}`}>{agency.name}</AppLink>
                </b>
                <span className="block small soft">{agency.shortName}</span>
              </div>
            </td>
            <td className="soft">{t(agencyKindLabels[agency.kind] as 'organisation.agencyDinas')}</td>
            <td>
              <Mark tone={agency.active ? 'good' : 'idle'}>
                {t(agency.active ? 'organisation.active' : 'organisation.inactive')}
              </Mark>
            </td>
            <td className="r">
              <Switch agency={agency} t={t} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Switch({ agency: { id, name, version, active }, t }: { agency: Row; t: Translate }) {
  return (
    <MoveButton
      action={switchAgency}
      hidden={{ agencyId: id, version, to: active ? 'inactive' : 'active' }}
      label={t(active ? 'organisation.switchOff' : 'organisation.switchOn')}
      size="sm"
      tone="quiet"
      align="end"
      ask={
        active
          ? {
              title: t('organisation.switchOffAsk', { name }),
              body: t('organisation.switchOffBody'),
              yes: t('organisation.switchOffYes'),
            }
          : undefined
      }
    />
  )
}
