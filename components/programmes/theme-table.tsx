import { AppLink } from '@/components/ui/app-link'
import { Table } from '@/components/ui/table'
import type { Locale } from '@/lib/i18n/define'
import { formatNumber } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { findProgramme, ProgrammeCohort } from '@/lib/programmes/queries'

type Theme = NonNullable<Awaited<ReturnType<typeof findProgramme>>>['themes'][number]
type Told = { t: Translate; locale: Locale }

/** The themes of a programme in both languages, each with how many cohorts had it. */
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
