import { Field } from '@/components/form/field'
import { Form } from '@/components/form/form'
import { SelectField } from '@/components/form/select-field'
import { SubmitButton } from '@/components/form/submit-button'
import { Card, CardBody } from '@/components/ui/card'
import { roleLabels } from '@/lib/access/role-labels'
import { nameDeputy } from '@/lib/grants/deputy-actions'
import type { PrincipalGrant } from '@/lib/grants/deputy-queries'
import type { Translate } from '@/lib/i18n/server'

/** Has somebody stand in for a time: for a role of one's own, or for one that one may name for. */
export function NameDeputyCard({
  principals,
  colleagues,
  own,
  t,
}: {
  principals: readonly PrincipalGrant[]
  colleagues: readonly { id: string; name: string; post: string }[]
  /** The account that asks. */
  own: string
  t: Translate
}) {
  return (
    <Card title={t('grants.nameDeputy')} id="name">
      <CardBody>
        <Form action={nameDeputy}>
          <SelectField
            name="standsInForId"
            label={t('grants.deputyRole')}
            value={principals.length === 1 ? principals[0]!.id : null}
            empty="–"
            width="full"
            options={principals.map((grant) => ({ value: grant.id, label: principalWords(grant, own, t) }))}
          />
          <SelectField
            name="deputyId"
            label={t('grants.deputy')}
            hint={t('grants.deputyHint')}
            empty="–"
            width="full"
            options={colleagues.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` }))}
          />
          <div className="row">
            <Field name="startsOn" type="date" label={t('grants.deputyFrom')} width="short" />
            <Field name="endsOn" type="date" label={t('grants.deputyUntil')} width="short" />
          </div>
          <SubmitButton>{t('grants.nameDeputy')}</SubmitButton>
        </Form>
      </CardBody>
    </Card>
  )
}

function principalWords({ role, agency, user, userId }: PrincipalGrant, own: string, t: Translate) {
  const place = [t(roleLabels[role]), agency?.shortName].filter(Boolean).join(', ')
  return userId === own ? t('grants.deputyOwnRole', { role: place }) : `${place}: ${user.name}`
}
