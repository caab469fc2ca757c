/** A key of one filled-in form: the same key sent twice is one effect. */
export const newKey = (): string => crypto.randomUUID()
