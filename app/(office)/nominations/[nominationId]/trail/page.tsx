import { TrailView } from '@/components/trail/trail-view'
import { PageHead } from '@/components/ui/page-head'
import { covers } from '@/lib/access/actor'
import { visibleTo } from '@/lib/nominations/queries'
import { definePage } from '@/lib/platform/doors/page'
import { listTrail } from '@/lib/trail/listing'
import { nominationTrailParams } from '@/lib/trail/schema'

export default definePage({
  permission: 'trail.see',
  params: nominationTrailParams,
  load: async (tx, actor, { nominationId, ...filters }) => {
    const nomination = await tx.nomination.findFirst({
      where: { AND: [{ id: nominationId }, visibleTo(actor)] },
      select: { id: true, governmentId: true, person: { select: { name: true } } },
    })
    if (!nomination || !covers(actor, 'trail.see', nomination)) return null
    return {
      name: nomination.person.name,
      id: nomination.id,
      filters,
      page: await listTrail(tx, actor, { nominationId }, filters),
    }
  },
  title: ({ t, data }) => `${t('trail.title')}: ${data.name}`,
  crumbs: ({ t, data }) => [
    { href: '/cohorts', label: t('shell.navCohorts') },
    { href: `/nominations/${data.id}`, label: data.name },
  ],
  view: ({ data, t, locale, actor }) => (
    <>
      <PageHead title={`${t('trail.title')}: ${data.name}`} lead={t('trail.lead')} />
      <TrailView
        page={data.page}
        filters={data.filters}
        path={`/nominations/${data.id}/trail`}
        locale={locale}
        t={t}
        zone={actor.zone}
      />
    </>
  ),
})
