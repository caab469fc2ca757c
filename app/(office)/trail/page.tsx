import { TrailView } from '@/components/trail/trail-view'
import { PageHead } from '@/components/ui/page-head'
import { definePage } from '@/lib/platform/doors/page'
import { outsideKinds } from '@/lib/trail/kinds'
import { listActors, listTrail } from '@/lib/trail/listing'
import { outsideParams } from '@/lib/trail/schema'

export default definePage({
  permission: 'trail.see',
  params: outsideParams,
  load: async (tx, actor, filters) => ({
    filters,
    page: await listTrail(tx, actor, 'outside', filters),
    actors: await listActors(tx, actor),
  }),
  title: ({ t }) => t('trail.outside'),
  view: ({ data, t, locale, actor }) => (
    <>
      <PageHead title={t('trail.outside')} lead={`${t('trail.lead')} ${t('trail.outsideLead')}`} />
      <TrailView {...data} path="/trail" kinds={outsideKinds} locale={locale} t={t} zone={actor.zone} />
    </>
  ),
})
