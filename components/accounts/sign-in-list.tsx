import { Pager } from '@/components/form/pager'
import { Card } from '@/components/ui/card'
import { ChipLink, Chips } from '@/components/ui/chips'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import type { SignInFilters, SignInPage } from '@/lib/accounts/queries'
import { signInLogDays } from '@/lib/accounts/sign-in-log'
import { formatNumber } from '@/lib/i18n/format'
import { addressWith } from '@/lib/platform/address'
import { SignInTable } from './sign-in-table'

const outcomes = [
  ['', 'accounts.logAll'],
  ['succeeded', 'accounts.logSucceeded'],
  ['refused', 'accounts.logRefused'],
] as const

/** A log of sign-ins as a page of its own: how long it is kept, what to show, the rows and the way to older ones. */
export function SignInList({
  listed,
  filters,
  address,
  keep = {},
  lead,
  ...shown
}: Omit<Parameters<typeof SignInTable>[0], 'rows'> & {
  listed: SignInPage
  filters: SignInFilters
  address: string
  /** Other filters that its links keep. */
  keep?: Record<string, string | undefined>
  lead: string
}) {
  const { t, locale } = shown
  const { rows, total, page, pageSize, pageCount } = listed
  const first = (page - 1) * pageSize
  return (
    <>
      <PageHead title={t('accounts.log')} lead={`${lead} ${t('accounts.logKept', { days: signInLogDays })}`} />
      <div className="mb-4">
        <Chips label={t('accounts.logOutcome')}>
          {outcomes.map(([outcome, label]) => (
            <ChipLink
              key={label}
              href={addressWith(address, { ...keep, outcome })}
              current={(filters.outcome ?? '') === outcome}
            >
              {t(label)}
            </ChipLink>
          ))}
        </Chips>
      </div>
      <Card label={t('accounts.log')}>
        {rows.length > 0 ? <SignInTable rows={rows} {...shown} /> : <EmptyState title={t('accounts.logNone')} />}
        <Pager
          t={t}
          page={page}
          pageCount={pageCount}
          hrefOf={(n) => addressWith(address, { ...keep, outcome: filters.outcome, page: n })}
          summary={
            rows.length === 0
              ? t('shell.noRows')
              : t('shell.rowsShown', {
                  from: formatNumber(locale, first + 1),
                  to: formatNumber(locale, first + rows.length),
                  total: formatNumber(locale, total),
                })
          }
        />
      </Card>
    </>
  )
}
