'use client'
import { Fragment, type ReactNode, useActionState, useId, useRef } from 'react'
import { type FormAction, idle } from '@/lib/platform/form-state'
import { ErrorSummary } from './error-summary'
import { FormContext, type FormTexts } from './form-context'
import { useLeaveWarning } from './leave-warning'

/** The browser's half of `Form`: keeps the server's answer and hands it to the fields. Use `Form` in pages. */
export function ActionForm({
  action,
  formKey,
  texts,
  children,
  id,
  hidden = {},
  warnOnLeave = false,
  className = 'form',
  label,
}: {
  action: FormAction
  formKey: string
  texts: FormTexts
  children: ReactNode
  id?: string
  hidden?: Record<string, string | number>
  warnOnLeave?: boolean
  className?: string
  label?: string
}) {
  const [state, send] = useActionState(action, idle)
  const own = useId()
  const form = useRef<HTMLFormElement>(null)
  useLeaveWarning(form, warnOnLeave ? texts.leave : null)
  const scope = { id: id ?? own, state, texts }
  return (
    <FormContext value={scope}>
      <form ref={form} id={id} action={send} noValidate className={className} aria-label={label}>
        <HiddenFields values={{ _key: formKey, ...hidden }} />
        <ErrorSummary />
        {/* A new attempt mounts the fields anew, so that selects, ticks and texts show what was typed. */}
        <Fragment key={state.kind === 'idle' ? 0 : state.attempt}>{children}</Fragment>
      </form>
    </FormContext>
  )
}

/** What is sent but not typed. */
export function HiddenFields({ values }: { values: Record<string, string | number> }) {
  return Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
