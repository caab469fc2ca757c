import type { ReactNode } from 'react'
import type { ButtonSize, ButtonTone } from '@/components/ui/button-class'
import { translations } from '@/lib/i18n/server'
import type { FormAction } from '@/lib/platform/form-state'
import { newKey } from '@/lib/platform/ids'
import { MoveForm } from './move-form'

/**
 * A whole form in one button: a move of a lifecycle. With `ask` (or `reason`) the first click opens a panel that names
 * the consequence; the button inside it sends. Works without JavaScript. Server component.
 */
export async function MoveButton(props: {
  action: FormAction
  /** Ids and version that are sent. */
  hidden: Record<string, string | number>
  /** A verb: "Batalkan angkatan". */
  label: ReactNode
  tone?: ButtonTone
  size?: ButtonSize
  /** Names the thing and what follows: title "Batalkan …?", body "19 orang akan diberi tahu." */
  ask?: { title: string; body?: ReactNode; yes?: string }
  /** Asks for a reason; sent as `reason` unless named otherwise. */
  reason?: { label?: string; hint?: ReactNode; optional?: boolean; name?: string }
  /** More fields inside the panel. */
  children?: ReactNode
  /** Where the panel opens, when the button stands at the right edge. */
  align?: 'start' | 'end'
}) {
  const { locale } = await translations()
  return <MoveForm {...props} formKey={newKey()} locale={locale} />
}
