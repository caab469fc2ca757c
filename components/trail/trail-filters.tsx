import { AppLink } from '@/components/ui/app-link'
import { Button } from '@/components/ui/button'
import type { Translate } from '@/lib/i18n/server'
import { kindLabels, type TrailKind, trailKinds } from '@/lib/trail/kinds'

/** What the trail is about, and whose acts it shows. */
export function TrailFilters({
  filters: { kind, by },
  actors,
  t,
}: {
  filters: { kind?: TrailKind; by?: string }
  actors: readonly { id: string; name: string; post: string }[]
  t: Translate
}) {
  return (
    <search>
      <form className="row mb-4" action="/trail">
        <select className="select w-mid" name="kind" defaultValue={kind ?? ''} aria-label={t('trail.kind')}>
          <option value="">{t('trail.anyKind')}</option>
          {trailKinds.map((one) => (
            <option key={one} value={one}>
              {t(kindLabels[one] as 'trail.kindPeople')}
            </option>
          ))}
        </select>
        <select className="select w-mid" name="by" defaultValue={by ?? ''} aria-label={t('trail.who')}>
          <option value="">{t('trail.anyone')}</option>
          {actors.map(({ id, name, post }) => (
            <option key={id} value={id}>
              {`${name}, ${post}`}
            </option>
          ))}
        </select>
        <Button>{t('trail.show')}</Button>
        {(kind || by) && <AppLink href="/trail">{t('trail.clearFilters')}</AppLink>}
      </form>
    </search>
  )
}
