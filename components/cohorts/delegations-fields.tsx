import { Field } from '@/components/form/field'
import { RowList } from '@/components/form/row-list'
import { HiddenField } from '@/components/form/rows'
import { SelectField } from '@/components/form/select-field'
import type { FormChoices } from '@/lib/cohorts/form-queries'
import type { FormPart } from './form-part'

/** How many empty invitations stand below the filled ones; saving brings as many again. */
const emptyRows = 2

/** Seats and days of the own delegation, and who is invited with how many seats. */
export function DelegationsFields({ values, governments, t }: FormPart & { governments: FormChoices['governments'] }) {
  const { own, invited } = values
  const known = new Set(invited.map(({ governmentId }) => governmentId))
  const free = governments.filter(({ id }) => !known.has(id)).map(({ id, name }) => ({ value: id, label: name }))
  const empty = Math.min(emptyRows, free.length)
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-3">
        <Field
          name="own.seats"
          type="number"
          min={0}
          max={500}
          label={t('cohorts.ownSeats')}
          value={own.seats}
          width="short"
        />
        <Field
          name="own.leavesOn"
          type="date"
          label={t('cohorts.fieldLeaves')}
          value={own.leavesOn}
          width="short"
          optional="later"
        />
        <Field
          name="own.returnsOn"
          type="date"
          label={t('cohorts.fieldReturns')}
          value={own.returnsOn}
          width="short"
          optional="later"
        />
      </div>
      <div className="grid gap-1 border-t border-line pt-4">
        <h3>{t('cohorts.invitedHead')}</h3>
        <p className="mid soft">{t(governments.length > 0 ? 'cohorts.invitedHint' : 'cohorts.noGovernments')}</p>
      </div>
      <RowList
        name="invited"
        idName="delegationId"
        rows={invited}
        idOf={({ delegationId }) => delegationId}
        empty={empty}
        words={{
          titleOf: ({ name }) => name,
          newTitle: t('cohorts.rowInvited', { n: '#' }),
          remove: t('cohorts.removeInvited'),
        }}
        t={t}
      >
        {(row, name) => (
          <div className="grid items-end gap-4 sm:grid-cols-[1fr_9rem]">
            {row ? (
              <HiddenField name={`${name}.governmentId`} value={row.governmentId} />
            ) : (
              <SelectField
                name={`${name}.governmentId`}
                label={t('cohorts.fieldGovernment')}
                empty={t('cohorts.chooseGovernment')}
                options={free}
                width="full"
                optional
              />
            )}
            <Field
              name={`${name}.seats`}
              type="number"
              min={0}
              max={500}
              label={t('cohorts.fieldSeats')}
              value={row?.seats}
              width={row ? 'short' : 'full'}
              optional={!row}
            />
          </div>
        )}
      </RowList>
    </>
  )
}
