import { z } from 'zod'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { AgencyFields } from '@/components/organisation/agency-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { editAgency } from '@/lib/organisation/actions'
import { isWithin } from '@/lib/organisation/agency-tree'
import { listAgencies } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'

export default definePage({
  permission: 'organisation.edit',
  params: z.object({ agencyId: z.uuid() }),
  load: async (tx, actor, { agencyId }) => {
    const agencies = await listAgencies(tx, actor)
    const agency = agencies.find(({ id }) => id === agencyId)
    return agency ? { agency, parents: agencies.filter(({ id }) => !isWithin(agencies, id, agencyId)) } : null
  },
  title: ({ data }) => data.agency.name,
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/agencies', label: t('organisation.agencies') },
  ],
  view: ({ data: { agency, parents }, t }) => (
    <>
      <PageHead title={agency.name} />
      <Card label={t('organisation.editAgency')} className="max-w-form">
        <CardBody>
          <Form action={editAgency} hidden={{ agencyId: agency.id, version: agency.version }} warnOnLeave>
            <AgencyFields t={t} parents={parents} values={agency} />
            <SubmitButton>{t('shell.save')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
