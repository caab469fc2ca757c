import { RadioGroup } from '@/components/form/choices'
import { Form } from '@/components/form/form'
import { MoveButton } from '@/components/form/move-button'
import { PlainForm } from '@/components/form/plain-form'
import { SubmitButton } from '@/components/form/submit-button'
import { Button } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { Person } from '@/components/ui/person'
import { linkOwner } from '@/lib/grants/owner-actions'
import type { Owner } from '@/lib/grants/owners'
import type { findUser } from '@/lib/grants/queries'
import { searchOwner } from '@/lib/grants/search-actions'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'

type Account = NonNullable<Awaited<ReturnType<typeof findUser>>>

/** Who of the register has an account: told, looked for by name or number, and linked. */
export function OwnerCard({
  user,
  found,
  stays,
  t,
  locale,
}: {
  user: Account
  found: readonly Owner[]
  /** It decides about others, and so keeps its owner. */
  stays: boolean
  t: Translate
  locale: Locale
}) {
  const { person } = user
  return (
    <Card title={t('grants.owner')} id="owner">
      <CardBody className="stack !gap-4">
        {person ? (
          <div className="row between">
            <Person name={writeName(person)} about={[person.post, person.agency.shortName]} />
            {!stays && (
              <MoveButton
                action={linkOwner}
                hidden={{ userId: user.id, version: user.version, personId: '' }}
                label={t('grants.ownerUnlink')}
                size="sm"
                align="end"
                ask={{
                  title: t('grants.ownerUnlinkAsk', { name: user.name }),
                  body: t('grants.ownerUnlinkBody'),
                  yes: t('grants.ownerUnlinkYes'),
                }}
              />
            )}
          </div>
        ) : (
          <p className="mid soft">{t('grants.ownerNone')}</p>
        )}
        {stays && <p className="mid soft">{t('grants.ownerStays')}</p>}
        {!stays && <Search userId={user.id} t={t} locale={locale} />}
        {!stays && found.length > 0 && <Found user={user} found={found} t={t} />}
      </CardBody>
    </Card>
  )
}

function Search({ userId, t, locale }: { userId: string; t: Translate; locale: Locale }) {
  return (
    <search>
      <PlainForm className="row" action={searchOwner} locale={locale}>
        <input type="hidden" name="userId" value={userId} />
        <input
          className="input w-mid"
          type="search"
          name="q"
          aria-label={t('grants.ownerSearch')}
          placeholder={t('grants.ownerSearch')}
          autoComplete="off"
          required
        />
        <Button icon="search">{t('grants.find')}</Button>
      </PlainForm>
    </search>
  )
}

function Found({ user, found, t }: { user: Account; found: readonly Owner[]; t: Translate }) {
  return (
    <Form action={linkOwner} hidden={{ userId: user.id, version: user.version }}>
      <RadioGroup
        name="personId"
        label={t('grants.ownerWho')}
        options={found.map(({ id, fullName, post, agency, hasAccount }) => ({
          value: id,
          label: fullName,
          hint: [post, agency, hasAccount && t('grants.ownerHasAccount')].filter(Boolean).join(' · '),
          disabled: hasAccount,
        }))}
      />
      <SubmitButton tone="plain">{t('grants.ownerLink')}</SubmitButton>
    </Form>
  )
}
