export type Locale = 'id' | 'en'
export const locales: readonly Locale[] = ['id', 'en']

type Complete<M> = { [K in keyof M]: Record<Locale, string> }

/**
 * The texts of one slice, in ICU form. A key without both languages does not compile, and only where it stands: its
 * type is inferred from what is there, so that nothing else in the house fails along with it.
 */
export const defineMessages = <const M extends Record<string, Partial<Record<Locale, string>>>>(
  messages: M & Complete<M>,
): M & Complete<M> => messages
