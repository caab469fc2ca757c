/** What a form shows after a submit. Texts are already in the user's language: the door translates, so the browser needs no catalogue. */
export type FormState =
  | { kind: 'idle' }
  | { kind: 'invalid'; attempt: number; fields: Record<string, string>; values: FormValues }
  | { kind: 'refused'; attempt: number; reason: string; values: FormValues; changed?: Changed }
  /** Brought back by the browser after a page was loaded anew: what was typed, and no answer to it. */
  | { kind: 'kept'; attempt: number; values: FormValues }

/** Somebody was faster: who and when, in words. */
type Changed = { said: string }

/** What was typed, by field name; a name that was sent several times keeps all its values. */
export type FormValues = Record<string, string | string[]>

export const idle: FormState = { kind: 'idle' }

/** The shape that every action door gives out, ready for useActionState. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/** Why no answer came: no network here, no word from the server, a fault that it names, an update under the open page. */
type WhyUnsent = 'offline' | 'unanswered' | 'failed' | 'renewed'

/** What the browser itself says of a press that came to nothing; `what` is the button's word. `isTyped`: the form has fields at all. */
export type Unsent = { why: WhyUnsent; what: string; reference?: string; isTyped: boolean }
