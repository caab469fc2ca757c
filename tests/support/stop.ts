/** What a test puts between the reading of a request and its writing; nothing, as a rule. */
export const stop: { between: (() => Promise<'careless' | undefined>) | null } = { between: null }
