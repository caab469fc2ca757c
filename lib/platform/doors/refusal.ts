import type { z } from 'zod'
import type { MessageKey } from '@/lib/i18n/catalogue'
import type { Sentence } from '@/lib/i18n/sentence'

/** Why something is refused: a key, or a sentence with its values. Told to the user in their language. */
export type Reason = MessageKey | Sentence

/** The reason as a sentence, which can be stored until it is told. */
export const sentenceOf = (reason: Reason): Sentence =>
  typeof reason === 'string' ? { key: reason, values: {} } : reason

/** Thrown inside a door to end the request with a reason; the transaction is rolled back. */
export class Refused extends Error {
  readonly reason: Reason
  /** The field it belongs to, where there is one. */
  readonly field: string | null
  constructor(reason: Reason, field: string | null = null) {
    super(typeof reason === 'string' ? reason : reason.key)
    this.reason = reason
    this.field = field
  }
}

/** Ends the request with a reason, at a field where one is named. Nothing is saved. */
export function refuse(reason: Reason, field: string | null = null): never {
  throw new Refused(reason, field)
}

/** What a database constraint means to the user, by the constraint's name. */
export type ConstraintReasons = Record<string, { reason: Reason; field?: string }>

/** Thrown where only `run` knows which schema applies: every field to mend at once. Nothing is saved. */
export class Unfit extends Error {
  readonly problems: z.ZodError
  constructor(problems: z.ZodError) {
    super('unfit')
    this.problems = problems
  }
}

/** The input as a stricter schema wants it, or the form comes back with each field's message. */
export function mustFit<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) throw new Unfit(parsed.error)
  return parsed.data
}
