import type { ReactNode } from 'react'
import { translations } from '@/lib/i18n/server'
import type { FormAction } from '@/lib/platform/form-state'
import { newKey } from '@/lib/platform/ids'
import { ActionForm } from './action-form'

/**
 * A form that posts to an action door, with or without JavaScript. Fields inside find their errors and typed values
 * by themselves. Server component; give `id` when a link from elsewhere points at a field (`#id-name`).
 */
export async function Form(props: {
  action: FormAction
  children: ReactNode
  id?: string
  /** What is sent but not typed: ids and versions. They are claims; the door checks them. */
  hidden?: Record<string, string | number>
  /** Ask before leaving with changes that are not saved. */
  warnOnLeave?: boolean
  className?: string
  /** Name for assistive technology, when a page has several forms. */
  label?: string
  /** False where nothing is saved: a refusal does not say then that nothing has changed. */
  saves?: boolean
  /** What fields are called in the list of what is to be mended, where their messages alone do not tell them apart. */
  names?: { [field: string]: string }
}) {
  const { locale } = await translations()
  return <ActionForm {...props} formKey={newKey()} locale={locale} />
}
