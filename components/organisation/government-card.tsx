import { LinkButton } from '@/components/ui/button'
import { Card, CardBody } from '@/components/ui/card'
import { DescriptionList } from '@/components/ui/description-list'
import type { Locale } from '@/lib/i18n/define'
import { formatZone } from '@/lib/i18n/format'
import type { Translate } from '@/lib/i18n/server'
import type { findOwnGovernment } from '@/lib/organisation/queries'
import type { Zone } from '@/lib/platform/dates'

/** What the app knows of the own government, and writes on its papers. */
export function GovernmentCard(props: {
  government: NonNullable<Awaited<ReturnType<typeof findOwnGovernment>>>
  t: Translate
  locale: Locale
}) {
  const { government, t, locale } = props
  return (
    <Card title={t('organisation.ownGovernment')} id="government">
      <CardBody className="grid gap-4 justify-items-start">
        <DescriptionList
          items={[
            { term: t('organisation.name'), detail: government.name },
            { term: t('organisation.shortName'), detail: government.shortName },
            { term: t('organisation.city'), detail: government.city },
            { term: t('organisation.zone'), detail: formatZone(locale, government.zone as Zone) },
            { term: t('organisation.cooperationUnit'), detail: government.cooperationUnit },
            { term: t('organisation.personnelUnit'), detail: government.personnelUnit },
          ]}
        />
        <LinkButton href="/administration/government">{t('organisation.editGovernment')}</LinkButton>
      </CardBody>
    </Card>
  )
}
