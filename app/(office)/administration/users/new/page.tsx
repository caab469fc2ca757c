import { z } from 'zod'
import { LoopbackNotice } from '@/components/accounts/loopback-notice'
import { Form } from '@/components/form/form'
import { SubmitButton } from '@/components/form/submit-button'
import { GrantFields } from '@/components/grants/grant-fields'
import { HandOverChoice } from '@/components/grants/hand-over-choice'
import { UserFields } from '@/components/grants/user-fields'
import { Card, CardBody } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { addUser } from '@/lib/grants/account-actions'
import { isMailSet } from '@/lib/grants/link'
import { listAgencies } from '@/lib/organisation/queries'
import { definePage } from '@/lib/platform/doors/page'
import { loopbackAddress } from '@/lib/platform/settings'

export default definePage({
  permission: 'user.edit',
  params: z.object({}),
  load: async (tx, actor) => ({
    agencies: await listAgencies(tx, actor),
    loopback: loopbackAddress(),
    mailIsSet: isMailSet(),
  }),
  title: ({ t }) => t('grants.addUser'),
  crumbs: ({ t }) => [
    { href: '/administration', label: t('organisation.title') },
    { href: '/administration/users', label: t('grants.users') },
  ],
  view: ({ data, t }) => (
    <>
      <PageHead title={t('grants.addUser')} lead={t('grants.addUserLead')} />
      <LoopbackNotice address={data.loopback} t={t} />
      <Card label={t('grants.addUser')} className="max-w-form">
        <CardBody>
          <Form action={addUser} warnOnLeave>
            <UserFields t={t} ofRegister />
            <GrantFields t={t} agencies={data.agencies} />
            {data.mailIsSet && <HandOverChoice t={t} />}
            <SubmitButton>{t('grants.addUser')}</SubmitButton>
          </Form>
        </CardBody>
      </Card>
    </>
  ),
})
