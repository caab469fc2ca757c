import { ActionBar } from '@/components/ui/action-bar'
import { AppLink } from '@/components/ui/app-link'
import type { Translate } from '@/lib/i18n/server'
import { writeName } from '@/lib/people/names'
import { PickCount } from './pick-count'
import { mostPicked, pickForm } from './pick-form'

type Pickable = { id: string; titleFront: string; name: string; titleBack: string }

/** The form that takes the ticks, with those of other pages; who is ticked, by number and name, everyone who matches in one press, and the way on with them. */
export function PickBar(props: {
  cohortId: string
  pickable: readonly Pickable[]
  /** Who stands in the table of this page, with a box. */
  shown: readonly { id: string }[]
  allPicked: boolean
  /** The list with everyone ticked, and with nobody. */
  hrefOf: (pick: 'all' | undefined) => string
  t: Translate
}) {
  const { cohortId, pickable, shown, allPicked, hrefOf, t } = props
  const here = new Set(shown.map(({ id }) => id))
  const texts = { none: t('nominations.pickLead'), some: t('nominations.picked'), more: t('nominations.pickedMore') }
  return (
    <>
      <form action={`/cohorts/${cohortId}/nominations/new`} id={pickForm}>
        {allPicked &&
          pickable
            .filter(({ id }) => !here.has(id))
            .map((one) => <input key={one.id} type="hidden" name="people" value={one.id} data-name={writeName(one)} />)}
      </form>
      <ActionBar lead={<PickCount form={pickForm} first={allPicked ? pickable.map(writeName) : []} texts={texts} />}>
        {allPicked ? (
          <AppLink href={hrefOf(undefined)}>{t('nominations.pickNone')}</AppLink>
        ) : (
          pickable.length > 1 &&
          pickable.length <= mostPicked && (
            <AppLink href={hrefOf('all')}>{t('nominations.pickAll', { n: pickable.length })}</AppLink>
          )
        )}
        <button type="submit" form={pickForm} className="btn btn-primary">
          {t('nominations.nominatePicked')}
        </button>
      </ActionBar>
    </>
  )
}
