import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { GrantTable } from './grant-table'

/** The roles of an account, or that it has none. */
export function RolesCard(props: Parameters<typeof GrantTable>[0]) {
  const { grants, t } = props
  return (
    <Card title={t('grants.rolesOf')} id="roles">
      {grants.length > 0 ? <GrantTable {...props} /> : <EmptyState title={t('grants.noRole')} />}
    </Card>
  )
}
