import { PlainForm } from '@/components/form/plain-form'
import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import type { GrantedRole } from '@/lib/access/permissions'
import { roleLabels } from '@/lib/access/role-labels'
import { roles } from '@/lib/grants/roles'
import { accountsAddress } from '@/lib/grants/search'
import { searchAccounts } from '@/lib/grants/search-actions'
import type { Locale } from '@/lib/i18n/define'
import type { Translate } from '@/lib/i18n/server'

/** Search and role of the list of accounts: posted, so that no name and no address of mail stands in an address. */
export function AccountSearch({
  role,
  filtered,
  t,
  locale,
}: {
  role: GrantedRole | null
  filtered: boolean
  t: Translate
  locale: Locale
}) {
  return (
    <search>
      <PlainForm className="row mb-4" action={searchAccounts} locale={locale}>
        <input
          className="input w-mid"
          type="search"
          name="q"
          aria-label={t('grants.search')}
          placeholder={t('grants.search')}
          autoComplete="off"
        />
        <select className="select w-mid" name="role" defaultValue={role ?? ''} aria-label={t('grants.role')}>
          <option value="">{t('grants.anyRole')}</option>
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(roleLabels[one])}
            </option>
          ))}
        </select>
        <Button icon="search">{t('grants.find')}</Button>
        {filtered && <AppLink href={accountsAddress}>{t('grants.allAccounts')}</AppLink>}
      </PlainForm>
    </search>
  )
}
