import { TrailFilters } from '@/components/trail/trail-filters'
import { TrailList } from '@/components/trail/trail-list'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { listActors, listOutside } from '@/lib/trail/outside'
import { outsideParams } from '@/lib/trail/schema'

export default definePage({
  permission: 'trail.see',
  params: outsideParams,
  load: async (tx, actor, filters) => ({
    filters,
    page: await listOutside(tx, actor, filters),
    actors: await listActors(tx, actor),
  }),
  title: ({ t }) => t('trail.outside'),
  view: ({ data: { filters, page, actors }, t, locale, path, actor }) => (
    <>
      <PageHead title={t('trail.outside')} lead={`${t('trail.lead')} ${t('trail.outsideLead')}`} />
      <TrailFilters filters={filters} actors={actors} t={t} />
      <TrailList page={page} path={path} locale={locale} t={t} zone={actor.zone} />
    </>
  ),
})
