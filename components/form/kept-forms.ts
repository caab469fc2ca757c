import type { FormValues } from '@/lib/platform/form-state'

/** One press of a button: what the form holds, and the button's word. */
export type Press = { form: FormData; what: string; from: HTMLFormElement }

/** What one form held when its page was loaded anew; `what` is the word of the button that was pressed in it. */
export type KeptForm = { place: string; values: FormValues; what: string | null }

const slot = 'angkatan.kept'
const open = new Map<HTMLFormElement, { place: string; isTouched: boolean }>()

/** Which form of which page: a version is another after a while, and still means the same form. */
export const placeOf = (name: string, hidden: Record<string, string | number>) =>
  `${window.location.pathname} ${name} ${JSON.stringify({ ...hidden, version: '' })}`

/** Knows a form from now on, and whether anything was typed into it. Gives what makes it forget the form. */
export function knowForm(form: HTMLFormElement, place: string) {
  const known = { place, isTouched: false }
  const touch = () => {
    known.isTouched = true
  }
  open.set(form, known)
  form.addEventListener('input', touch)
  return () => {
    open.delete(form)
    form.removeEventListener('input', touch)
  }
}

/**
 * The server no longer knows the action that this page was made with: a new page has the new one. What was typed into
 * any form of this page waits in the tab until the new page has taken it up; passwords do not.
 */
export function loadAnew({ form, what, from }: Press) {
  const kept = [...open].flatMap(([element, { place, isTouched }]): KeptForm[] => {
    if (element === from) return [{ place, what, values: typedIn(form) }]
    return isTouched ? [{ place, what: null, values: typedIn(new FormData(element)) }] : []
  })
  try {
    sessionStorage.setItem(slot, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing: the page is loaded all the same, since the old one leads nowhere.
  }
  window.location.reload()
}

/** What was kept of this form, once. */
export function takeKept(place: string): KeptForm | null {
  const kept = readSlot()
  const at = kept.findIndex((one) => one.place === place)
  if (at < 0) return null
  const [found] = kept.splice(at, 1)
  if (kept.length > 0) sessionStorage.setItem(slot, JSON.stringify(kept))
  else sessionStorage.removeItem(slot)
  return found!
}

function readSlot(): KeptForm[] {
  try {
    return JSON.parse(sessionStorage.getItem(slot) ?? '[]')
  } catch {
    return []
  }
}

/** What was typed and chosen. A password is kept nowhere, and what the page puts in by itself it puts in again. */
function typedIn(form: FormData): FormValues {
  const values: FormValues = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || /^[_$]|password/i.test(name)) continue
    values[name] = name.endsWith('[]') ? [...(values[name] ?? []), value] : value
  }
  return values
}
