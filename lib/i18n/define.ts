export type Locale = 'id' | 'en'
export const locales: readonly Locale[] = ['id', 'en']

/** The texts of one slice, in ICU form: a key without both languages does not compile. */
export const defineMessages = <const M extends Record<string, Record<Locale, string>>>(messages: M) => messages
