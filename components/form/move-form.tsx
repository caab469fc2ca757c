'use client'
import { Fragment, type ReactNode, useId, useRef } from 'react'
import { type ButtonSize, type ButtonTone, buttonClass } from '@/components/ui/button-class'
import type { Locale } from '@/lib/i18n/define'
import type { FormAction } from '@/lib/platform/form-state'
import { HiddenFields } from './action-form'
import { ErrorSummary } from './error-summary'
import { FormContext } from './form-context'
import { formWords } from './form-words'
import { SubmitButton } from './submit-button'
import { TextArea } from './text-area'
import { drawingOf, useSending } from './use-sending'

type Question = { title: string; body?: ReactNode; yes?: string }
type Reason = { label?: string; hint?: ReactNode; optional?: boolean; name?: string }

/** The browser's half of `MoveButton`; pages use that one. */
export function MoveForm({
  action,
  formKey,
  locale,
  hidden,
  label,
  tone = 'plain',
  size = 'md',
  ask,
  reason,
  children,
  align = 'start',
}: {
  action: FormAction
  formKey: string
  locale: Locale
  hidden: Record<string, string | number>
  label: ReactNode
  tone?: ButtonTone
  size?: ButtonSize
  ask?: Question
  reason?: Reason
  children?: ReactNode
  align?: 'start' | 'end'
}) {
  const texts = formWords(locale)
  const { sending, form } = useSending(action, typeof label === 'string' ? label : '', hidden)
  const { state } = sending
  const id = useId()
  const panel = useRef<HTMLDetailsElement>(null)
  const quiet = !ask && !reason && !children
  const button = (
    <SubmitButton tone={tone} size={quiet ? size : 'md'}>
      {ask?.yes ?? label}
    </SubmitButton>
  )
  const body = (
    <form {...form} noValidate className="move" aria-label={quiet ? undefined : ask?.title}>
      <HiddenFields values={{ _key: formKey, ...hidden }} />
      {ask && <h2>{ask.title}</h2>}
      {ask?.body && <div className="soft">{ask.body}</div>}
      <ErrorSummary />
      <Fragment key={drawingOf(state)}>
        {children}
        {reason && (
          <TextArea
            name={reason.name ?? 'reason'}
            label={reason.label ?? texts.reason}
            hint={reason.hint}
            optional={reason.optional}
            rows={3}
          />
        )}
      </Fragment>
      <div className="acts">
        {button}
        {!quiet && <CancelButton panel={panel} text={texts.cancel} />}
      </div>
    </form>
  )
  return (
    <FormContext value={{ id, texts, ...sending }}>
      {quiet ? (
        body
      ) : (
        <details ref={panel} className={`ask ask-${align}`} open={sending.attempt !== 0 || undefined}>
          <summary className={buttonClass(tone, size)}>{label}</summary>
          <div className="ask-panel">{body}</div>
        </details>
      )}
    </FormContext>
  )
}

/** Closes the panel and gives the focus back. Without JavaScript a click on the summary closes it. */
function CancelButton({ panel, text }: { panel: React.RefObject<HTMLDetailsElement | null>; text: string }) {
  const close = () => {
    if (!panel.current) return
    panel.current.open = false
    panel.current.querySelector('summary')?.focus()
  }
  return (
    <button type="button" className="btn needs-js" onClick={close}>
      {text}
    </button>
  )
}
