'use client'
import { Fragment, type ReactNode, useId } from 'react'
import type { Locale } from '@/lib/i18n/define'
import type { FormAction } from '@/lib/platform/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { formWords } from './form-words'
import { useLeaveWarning } from './leave-warning'
import { drawingOf, useSending } from './use-sending'

/** The browser's half of `Form`: keeps the server's answer and hands it to the fields. Use `Form` in pages. */
export function ActionForm({
  action,
  formKey,
  locale,
  children,
  id,
  hidden = {},
  warnOnLeave = false,
  className = 'form',
  label,
  names,
  saves = true,
}: {
  action: FormAction
  formKey: string
  locale: Locale
  saves?: boolean
  children: ReactNode
  id?: string
  hidden?: Record<string, string | number>
  warnOnLeave?: boolean
  className?: string
  label?: string
  names?: { [field: string]: string }
}) {
  const own = useId()
  const words = formWords(locale)
  const texts = saves ? words : { ...words, unchanged: '' }
  const { sending, form } = useSending(action, label ?? id ?? '', hidden)
  useLeaveWarning(form.ref, warnOnLeave ? texts.leave : null, sending.attempt)
  const scope = { id: id ?? own, texts, ...sending }
  const { state } = sending
  return (
    <FormContext value={scope}>
      <form {...form} id={id} noValidate className={className} aria-label={label}>
        <HiddenFields values={{ _key: formKey, ...hidden }} />
        <ErrorSummary names={names} />
        <Fragment key={drawingOf(state)}>{children}</Fragment>
      </form>
    </FormContext>
  )
}

/** What is sent but not typed. */
export function HiddenFields({ values }: { values: Record<string, string | number> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
