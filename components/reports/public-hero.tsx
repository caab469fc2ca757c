import { ChipLink, Chips } from '@/components/ui/chips'
import { formatList } from '@/lib/i18n/format'
import type { Told } from './told'

/** The dark band: what the page is about, and whose figures it shows where several governments have some. */
export function PublicHero({
  t,
  locale,
  government,
  cohorts,
  figures,
  governments,
}: Told & { governments: readonly { id: string; shortName: string }[] }) {
  const programmes = formatList(locale, [...new Set(cohorts.map(({ programme }) => programme))])
  return (
    <div className="hero">
      <div className="page">
        <h1>{t('reports.hero', { government: government.shortName })}</h1>
        <p>
          {figures.since
            ? t('reports.heroLead', { year: String(figures.since), government: government.name, programmes })
            : t('reports.heroLeadPlain', { government: government.name })}
        </p>
        {governments.length > 1 && (
          <Chips label={t('reports.governments')}>
            {governments.map(({ id, shortName }) => (
              <ChipLink key={id} href={`/public?government=${id}`} current={id === government.id}>
                {shortName}
              </ChipLink>
            ))}
          </Chips>
        )}
      </div>
    </div>
  )
}
