import { AppLink } from '@/components/ui/app-link'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { findProgramme, listPartners, listProgrammes, ProgrammeCohort } from '@/lib/programmes/queries'
import { cohortDays } from './cohort-days'

type Programmes = Awaited<ReturnType<typeof listProgrammes>>
type Theme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>['themes'][number]
type Told = { t: Translate; locale: Locale }

export function ProgrammeTable({ programmes, t, locale }: Told & { programmes: Programmes }) {
  return (
    <Table caption={t('programmes.programmes')}>
      <thead>
        <tr>
          <th scope="col">{t('programmes.programme')}</th>
          <th scope="col">{t('programmes.partner')}</th>
          <th scope="col">{t('programmes.owner')}</th>
          <th scope="col" className="r">
            {t('programmes.sinceYear')}
          </th>
          <th scope="col" className="r">
            {t('programmes.themes')}
          </th>
          <th scope="col" className="r">
            {t('programmes.cohorts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {programmes.map((one) => (
          <tr key={one.id}>
            <td>
              <b>
                <AppLink href={`/programmes/${one.id}`}>{one.name}</AppLink>
              </b>
            </td>
            <td data-l={t('programmes.partner')}>{one.partner.name}</td>
            <td data-l={t('programmes.owner')} className="soft">
              {one.government.shortName}
            </td>
            <td data-l={t('programmes.sinceYear')} className="r">
              {one.sinceYear ?? '–'}
            </td>
            <td data-l={t('programmes.themes')} className="r">
              {formatNumber(locale, one._count.themes)}
            </td>
            <td data-l={t('programmes.cohorts')} className="r">
              {formatNumber(locale, one._count.cohorts)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

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

export function ThemeTable({
  themes,
  cohorts,
  edits,
  t,
  locale,
}: Told & { themes: readonly Theme[]; cohorts: readonly ProgrammeCohort[]; edits: boolean }) {
  const title = ({ titleId, titleEn }: Theme) => (locale === 'id' ? titleId : titleEn)
  return (
    <Table caption={t('programmes.themes')}>
      <thead>
        <tr>
          <th scope="col">{t('programmes.theme')}</th>
          <th scope="col" className="r">
            {t('programmes.cohorts')}
          </th>
        </tr>
      </thead>
      <tbody>
        {themes.map((theme) => (
          <tr key={theme.id}>
            <td>
              <b>{edits ? <AppLink href={`/programmes/themes/${theme.id}`}>{title(theme)}</AppLink> : title(theme)}</b>
              <span className="block small soft">{locale === 'id' ? theme.titleEn : theme.titleId}</span>
            </td>
            <td className="r" data-l={t('programmes.cohorts')}>
              {formatNumber(locale, cohorts.filter(({ themeId }) => themeId === theme.id).length)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

export function ProgrammeCohortTable({
  cohorts,
  linked,
  t,
  locale,
}: Told & { cohorts: readonly ProgrammeCohort[]; linked: boolean }) {
  return (
    <Table caption={t('programmes.cohorts')}>
      <thead>
        <tr>
          <th scope="col">{t('programmes.cohorts')}</th>
          <th scope="col">{t('programmes.when')}</th>
        </tr>
      </thead>
      <tbody>
        {cohorts.map((cohort) => (
          <tr key={cohort.id}>
            <td>
              <b>
                {linked ? (
                  <AppLink href={`/cohorts/${cohort.id}`}>{cohort.title[locale]}</AppLink>
                ) : (
                  cohort.title[locale]
                )}
              </b>
            </td>
            <td>{cohortDays(cohort, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
