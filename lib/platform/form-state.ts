/** What a form shows after a submit. Texts are already in the user's language: the door translates, so the browser needs no catalogue. */
export type FormState =
  | { kind: 'idle' }
  | { kind: 'invalid'; attempt: number; fields: Record<string, string>; values: FormValues }
  | { kind: 'refused'; attempt: number; reason: string; values: FormValues }

/** What was typed, by field name; a name that was sent several times keeps all its values. */
export type FormValues = Record<string, string | string[]>

export const idle: FormState = { kind: 'idle' }

/** The shape that every action door gives out, ready for useActionState. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>
