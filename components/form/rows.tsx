'use client'
import { type ReactNode, useContext } from 'react'
import { CheckField } from './choices'
import { FormContext, RowContext } from './form-context'
import { type LaidRow, layRows } from './lay-rows'
import { TakeButton } from './take-button'

export type RowTexts = { newTitle: string; remove: string; added: string; removed: string }

/** The browser's half of `RowList`: lays what was typed over what is stored now, each row by its id. */
export function Rows({
  list,
  stored,
  blank,
  empty,
  texts,
}: {
  list: { name: string; idName: string }
  stored: readonly { id: string; title: string; fields: ReactNode }[]
  /** The fields of a row that is not stored. */
  blank: ReactNode
  empty: number
  texts: RowTexts
}) {
  const { state } = useContext(FormContext)
  const ids = stored.map(({ id }) => id)
  const rows = layRows(state.kind === 'idle' ? null : state.values, list, ids, empty)
  let fresh = 0
  return rows.map((row) => {
    const known = row.stored === null ? null : stored[row.stored]!
    const title = known ? known.title : texts.newTitle.replace('#', String(++fresh))
    return (
      <RowContext key={row.id || row.index} value={row}>
        <Row row={row} list={list} title={title} texts={texts}>
          {known ? known.fields : blank}
        </Row>
      </RowContext>
    )
  })
}

/** Says how a row stands to what is stored, and offers either for all of it at once. */
function Row({
  row: { index, id, standing },
  list,
  title,
  texts,
  children,
}: {
  row: LaidRow
  list: { name: string; idName: string }
  title: string
  texts: RowTexts
  children: ReactNode
}) {
  const name = `${list.name}[${index}]`
  const isTold = standing === 'added' || standing === 'removed'
  return (
    <fieldset
      className="grid gap-3 border-t border-line pt-4 first:border-0 first:pt-0"
      data-standing={isTold ? standing : undefined}
    >
      <legend className="sr">{title}</legend>
      <div className="row between">
        <b aria-hidden="true">{title}</b>
        {standing !== 'new' && <CheckField name={`${name}.remove`} label={texts.remove} optional />}
      </div>
      {isTold && <p className="storedrow">{texts[standing]}</p>}
      <TakeButton within="fieldset" />
      <input type="hidden" name={`${name}.${list.idName}`} value={standing === 'removed' ? '' : id} />
      {children}
    </fieldset>
  )
}

/** What is sent of a row but not typed. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const row = useContext(RowContext)
  return <input type="hidden" name={row ? name.replace('[#]', `[${row.index}]`) : name} value={value} />
}
